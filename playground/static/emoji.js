// The emoji that bots like; any other name stays as it is written.

import { h } from "./dom.js";

const GLYPHS = {
  "+1": "👍", "-1": "👎", arrow_right: "➡️", bookmark: "🔖", calendar: "📅", clipboard: "📋",
  eyes: "👀", exclamation: "❗", headphones: "🎧", heavy_check_mark: "✔️", hourglass: "⌛", large_yellow_circle: "🟡",
  hourglass_flowing_sand: "⏳", information_source: "ℹ️", link: "🔗", lock: "🔒", mag: "🔍",
  memo: "📝", microphone: "🎤", newspaper: "📰", no_entry: "⛔", page_facing_up: "📄",
  pencil2: "✏️", question: "❓", robot_face: "🤖", rotating_light: "🚨", scroll: "📜",
  speech_balloon: "💬", sparkles: "✨", tada: "🎉", thinking_face: "🤔", thumbsdown: "👎",
  thumbsup: "👍", warning: "⚠️", wave: "👋", white_check_mark: "✅", x: "❌",
};

export function emoji(name) {
  const found = GLYPHS[name];
  return found && h("span", { role: "img", "aria-label": name.replaceAll("_", " ") }, found);
}

// Plain text, in which nothing but :emoji: means anything.
export function withEmoji(text) {
  return text.split(/(:[a-z0-9_+'-]+:)/).map((part) => emoji(part.slice(1, -1)) ?? part);
}
