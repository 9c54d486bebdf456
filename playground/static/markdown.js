// The markdown block: standard Markdown, as far as people and models write it.

import { h, link } from "./dom.js";

const HEADING = /^(#{1,6})\s+(.*)$/; // ## A heading
const BULLET = /^\s*[-*+]\s+(.*)$/; // - a point
const NUMBER = /^\s*\d+[.)]\s+(.*)$/; // 1. a point
const QUOTED = /^>\s?(.*)$/; // > a quotation
const RULE = /^\s*([-*_])(\s*\1){2,}\s*$/; // ---
const INLINE = /\[([^\]]+)\]\(([^)\s]+)\)|`([^`]+)`|\*\*([^*]+)\*\*|__([^_]+)__|~~([^~]+)~~|\*([^*\s][^*]*)\*|(?<!\w)_([^_\s][^_]*)_(?!\w)/g; // [words](https://example.org) **bold** *italic*

export function markdown(text) {
  const parts = text.split(/```[^\n]*\n([\s\S]*?)```/);
  return parts.flatMap((part, index) =>
    index % 2 ? [h("pre", {}, part.replace(/\n$/, ""))] : passages(part.split("\n")),
  );
}

function passages(lines) {
  const nodes = [];
  let open = null; // the list, quotation or paragraph that the next line may continue
  const into = (tag, content) => {
    if (open?.tagName.toLowerCase() !== tag) nodes.push((open = h(tag)));
    open.append(...content);
  };
  for (const line of lines) {
    const heading = line.match(HEADING);
    const item = line.match(BULLET) ?? line.match(NUMBER);
    const quoted = line.match(QUOTED);
    if (!line.trim()) open = null;
    else if (RULE.test(line)) nodes.push((open = h("hr")));
    else if (heading) nodes.push((open = h(`h${Math.min(heading[1].length + 2, 6)}`, {}, inline(heading[2]))));
    else if (item) into(BULLET.test(line) ? "ul" : "ol", [h("li", {}, inline(item[1]))]);
    else if (quoted) into("blockquote", [...inline(quoted[1]), "\n"]);
    else into("p", [...inline(line), "\n"]);
  }
  return nodes;
}

function inline(text) {
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(INLINE)) {
    nodes.push(text.slice(end, found.index), marked(found));
    end = found.index + found[0].length;
  }
  nodes.push(text.slice(end));
  return nodes.filter((node) => node !== "");
}

function marked([, words, target, code, bold, strong, strike, italic, emphasis]) {
  if (target) return link(target, words);
  if (code) return h("code", {}, code);
  if (bold ?? strong) return h("strong", {}, inline(bold ?? strong));
  if (strike) return h("s", {}, inline(strike));
  return h("em", {}, inline(italic ?? emphasis));
}
