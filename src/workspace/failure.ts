/**
 * A misuse or a failure that ends the run with exit status 2. `message` is one line without the program's name; where it
 * is about a file it starts with `path:` or `path:line:column:`.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** What went wrong with a system call, in words ("no such file or directory"); other errors give their own message. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error)).split('\n')[0]!
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'is a directory',
  ENOTDIR: 'a part of the path is not a directory',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  ENAMETOOLONG: 'the name is too long',
}
