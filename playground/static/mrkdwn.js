// Slack's mrkdwn as nodes: *bold* _italic_ ~strike~ `code` ```preformatted``` > quotation,
// <links|with words>, <@people>, <#channels>, :emoji: and the three entities.

import { h, link } from "./dom.js";
import { emoji } from "./emoji.js";

const FENCE = /```([\s\S]+?)```/; // ```a b```
const QUOTE = /^(?:>|&gt;) ?/; // > a line, or &gt; a line
const INLINE = new RegExp(
  [
    "<([^<>\\s|][^<>|]*)(?:\\|([^<>]*))?>", // <https://example.org|words>
    "`([^`\\n]+)`", // `code`
    "(?<![\\p{L}\\p{N}*])\\*(?=\\S)([^*\\n]*[^*\\s])\\*(?![\\p{L}\\p{N}])", // *bold*
    "(?<![\\p{L}\\p{N}_])_(?=\\S)([^_\\n]*[^_\\s])_(?![\\p{L}\\p{N}])", // _italic_
    "(?<![\\p{L}\\p{N}~])~(?=\\S)([^~\\n]*[^~\\s])~(?![\\p{L}\\p{N}])", // ~strike~
    ":([a-z0-9_+'-]+):", // :warning:
  ].join("|"),
  "gu",
);

export function mrkdwn(text, names) {
  const parts = text.split(FENCE);
  return parts.flatMap((part, index) =>
    index % 2 ? [h("pre", {}, plain(part).replace(/^\n|\n$/g, ""))] : lines(part, names),
  );
}

export function plain(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function lines(text, names) {
  const nodes = [];
  let quoted = [];
  const close = () => {
    if (quoted.length) nodes.push(h("blockquote", {}, inline(quoted.join("\n"), names)));
    quoted = [];
  };
  text.split("\n").forEach((line, index) => {
    if (QUOTE.test(line)) {
      quoted.push(line.replace(QUOTE, ""));
      return;
    }
    const afterQuote = quoted.length > 0;
    close();
    nodes.push((index && !afterQuote ? "\n" : ""), ...inline(line, names));
  });
  close();
  return nodes;
}

export function inline(text, names) {
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(INLINE)) {
    nodes.push(plain(text.slice(end, found.index)), marked(found, names));
    end = found.index + found[0].length;
  }
  nodes.push(plain(text.slice(end)));
  return nodes.filter((node) => node !== "");
}

function marked([whole, target, words, code, bold, italic, strike, name], names) {
  if (target) return pointed(target, words, names);
  if (code) return h("code", {}, plain(code));
  if (bold) return h("strong", {}, inline(bold, names));
  if (italic) return h("em", {}, inline(italic, names));
  if (strike) return h("s", {}, inline(strike, names));
  return emoji(name) ?? whole;
}

function pointed(target, words, names) {
  if (target.startsWith("@")) return h("span", { class: "mention" }, "@" + names.user(target.slice(1)));
  if (target.startsWith("#")) return h("span", { class: "mention" }, "#" + (words || names.channel(target.slice(1))));
  if (target.startsWith("!date^")) return words ?? "";
  if (target.startsWith("!")) return h("span", { class: "mention loud" }, "@" + target.slice(1));
  return link(plain(target), words ? plain(words) : plain(target));
}
