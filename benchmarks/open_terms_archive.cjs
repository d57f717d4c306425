// Turns two pages into Markdown as Open Terms Archive's engine does, several times, and prints the milliseconds of each.
const { readFileSync, writeFileSync } = require("node:fs");
const { JSDOM } = require("jsdom");
const { gfm } = require("turndown-plugin-gfm");
const TurndownService = require("turndown");

const [folder, repetitions] = process.argv.slice(2);
const turndown = new TurndownService();
turndown.use(gfm);

function extract(name) {
  const { window } = new JSDOM(readFileSync(`${folder}/${name}.html`, "utf8"), { url: "http://shop.example/terms" });
  const markdown = turndown.turndown(window.document.querySelector("#terms"));
  writeFileSync(`${folder}/${name}.md`, markdown);
  window.close();
}

for (let repetition = 0; repetition < repetitions; repetition += 1) {
  const began = performance.now();
  extract("before");
  extract("after");
  console.log(performance.now() - began);
}
