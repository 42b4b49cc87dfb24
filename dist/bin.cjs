#!/usr/bin/env node
"use strict";

// src/cli/launcher.ts
var import_node_fs2 = require("node:fs"), import_node_module = require("node:module"), import_node_path2 = require("node:path"), import_node_vm = require("node:vm");

// src/user-folder.ts
var import_node_fs = require("node:fs"), import_node_path = require("node:path");
function cacheFolder(environment) {
  let { XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  return process.platform === "win32" && LOCALAPPDATA ? (0, import_node_path.join)(LOCALAPPDATA, "tieout", "cache") : process.platform === "darwin" ? (0, import_node_path.join)(homeIn(environment), "Library", "Caches", "tieout") : (0, import_node_path.join)(XDG_CACHE_HOME || (0, import_node_path.join)(homeIn(environment), ".cache"), "tieout");
}
var homeIn = ({ HOME }) => HOME || process.getBuiltinModule("node:os").homedir();
function readOwn(file) {
  try {
    if (!isOwn((0, import_node_fs.lstatSync)((0, import_node_path.dirname)(file)))) return null;
    let handle = (0, import_node_fs.openSync)(file, import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NOFOLLOW ?? 0));
    try {
      let status = (0, import_node_fs.fstatSync)(handle);
      return status.isFile() && isOwn(status) ? (0, import_node_fs.readFileSync)(handle) : null;
    } finally {
      (0, import_node_fs.closeSync)(handle);
    }
  } catch {
    return null;
  }
}
function writeOwn(file, bytes) {
  try {
    let folder = (0, import_node_path.dirname)(file);
    if ((0, import_node_fs.mkdirSync)(folder, { recursive: !0, mode: 448 }), !isOwn((0, import_node_fs.lstatSync)(folder))) return !1;
    let draft = `${file}.${process.pid}`;
    return (0, import_node_fs.writeFileSync)(draft, bytes, { mode: 384, flag: "wx" }), (0, import_node_fs.renameSync)(draft, file), !0;
  } catch {
    return !1;
  }
}
function isOwn({ uid, mode }) {
  return process.getuid === void 0 || uid === process.getuid() && (mode & 18) === 0;
}

// src/cli/launcher.ts
var RENEWAL = 8, GROWN = 1.02, running = /* @__PURE__ */ new Map();
process.env.NODE_DISABLE_COMPILE_CACHE ? (0, import_node_module.createRequire)(__filename)("./tieout.cjs") : runCompiled("tieout.cjs");
function runCompiled(name) {
  let module2 = { exports: {} };
  running.set(name, module2);
  let bundle = (0, import_node_path2.join)(__dirname, name), file = (0, import_node_path2.join)(cacheFolder(process.env), `44aa666261a79ccd-${process.version}-${process.arch}-${name}.v8`), cachedData = readOwn(file) ?? void 0, source = (0, import_node_fs2.readFileSync)(bundle, "latin1").replace(/^#!.*/, ""), script = new import_node_vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}
})`, {
    filename: bundle,
    ...cachedData === void 0 ? {} : { cachedData }
  }), known = script.cachedDataRejected ? void 0 : cachedData;
  (known === void 0 || Math.random() < 1 / RENEWAL) && !process.argv.some((word) => /^--?(h|help|V|version)$/.test(word)) && process.once("exit", () => keep(file, script, known?.length ?? 0));
  let others = (0, import_node_module.createRequire)(bundle), load = (id) => /^\.\/\w+\.cjs$/.test(id) ? running.get(id.slice(2))?.exports ?? runCompiled(id.slice(2)) : others(id);
  return script.runInThisContext()(module2.exports, load, module2, bundle, (0, import_node_path2.dirname)(bundle)), module2.exports;
}
function keep(file, script, size) {
  let form = script.createCachedData();
  form.length >= size * GROWN && writeOwn(file, form) && prune((0, import_node_path2.dirname)(file));
}
var KEPT = 18;
function prune(folder) {
  try {
    let files = (0, import_node_fs2.readdirSync)(folder).filter((name) => name.endsWith(".v8")), age = new Map(files.map((name) => [name, (0, import_node_fs2.statSync)((0, import_node_path2.join)(folder, name)).mtimeMs]));
    files.sort((a, b) => age.get(b) - age.get(a));
    for (let name of files.slice(KEPT)) (0, import_node_fs2.rmSync)((0, import_node_path2.join)(folder, name), { force: !0 });
  } catch {
  }
}
