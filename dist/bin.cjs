#!/usr/bin/env node
"use strict";

// src/cli/launcher.ts
var import_node_fs = require("node:fs"), import_node_module = require("node:module"), import_node_os = require("node:os"), import_node_path = require("node:path"), import_node_vm = require("node:vm"), RENEWAL = 8, GROWN = 1.02, bundle = (0, import_node_path.join)(__dirname, "tieout.cjs");
process.env.NODE_DISABLE_COMPILE_CACHE ? (0, import_node_module.createRequire)(bundle)(bundle) : runCompiled();
function runCompiled() {
  let file = (0, import_node_path.join)(cacheFolder(), `4b6ce8cba3582ccd-${process.version}-${process.arch}.v8`), cachedData = contentsOf(file), source = (0, import_node_fs.readFileSync)(bundle, "latin1").replace(/^#!.*/, ""), script = new import_node_vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}
})`, {
    filename: bundle,
    ...cachedData === void 0 ? {} : { cachedData }
  }), known = script.cachedDataRejected ? void 0 : cachedData;
  (known === void 0 || Math.random() < 1 / RENEWAL) && !process.argv.some((word) => /^--?(h|help|V|version)$/.test(word)) && process.once("exit", () => keep(file, script, known?.length ?? 0));
  let module2 = { exports: {} };
  script.runInThisContext()(module2.exports, (0, import_node_module.createRequire)(bundle), module2, bundle, (0, import_node_path.dirname)(bundle));
}
function cacheFolder() {
  let { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return process.platform === "win32" && LOCALAPPDATA ? (0, import_node_path.join)(LOCALAPPDATA, "tieout", "cache") : process.platform === "darwin" ? (0, import_node_path.join)((0, import_node_os.homedir)(), "Library", "Caches", "tieout") : (0, import_node_path.join)(XDG_CACHE_HOME || (0, import_node_path.join)((0, import_node_os.homedir)(), ".cache"), "tieout");
}
function contentsOf(file) {
  try {
    return (0, import_node_fs.readFileSync)(file);
  } catch {
    return;
  }
}
function keep(file, script, size) {
  try {
    let form = script.createCachedData();
    if (form.length < size * GROWN) return;
    (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(file), { recursive: !0, mode: 448 });
    let draft = `${file}.${process.pid}`;
    (0, import_node_fs.writeFileSync)(draft, form, { mode: 384 }), (0, import_node_fs.renameSync)(draft, file), prune((0, import_node_path.dirname)(file));
  } catch {
  }
}
var KEPT = 8;
function prune(folder) {
  let files = (0, import_node_fs.readdirSync)(folder).map((name) => (0, import_node_path.join)(folder, name)), age = new Map(files.map((file) => [file, (0, import_node_fs.statSync)(file).mtimeMs]));
  files.sort((a, b) => age.get(b) - age.get(a));
  for (let file of files.slice(KEPT)) (0, import_node_fs.rmSync)(file, { force: !0 });
}
