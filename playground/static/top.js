// The top of the page: the workspace and its time; the bottom: what does not get through.

import { h } from "./dom.js";

export function drawTop(state) {
  const now = document.getElementById("now");
  const format = new Intl.DateTimeFormat("en", {
    timeZone: state.zone, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: false,
  });
  document.getElementById("team").textContent = state.team;
  document.title = `${state.team} · Playground`;
  now.textContent = format.format(state.now * 1000);
  now.dateTime = new Date(state.now * 1000).toISOString();
  now.classList.toggle("skipped", state.skipped_seconds > 0);
  now.title = state.skipped_seconds > 0 ? `${Math.round(state.skipped_seconds / 3600)} hours ahead of the clock` : "";
}

const REASONS = {
  http_timeout: "no answer within three seconds", connection_failed: "nobody listens there",
  http_error: "answered with an error",
};

export function drawTroubles(footer, troubles) {
  footer.hidden = !troubles.length;
  footer.replaceChildren(...troubles.map(({ event, reason, attempt, seconds }) =>
    h("p", {}, h("strong", {}, event), ` was not acknowledged (${REASONS[reason] ?? reason}); sent again `,
      seconds ? `in ${seconds} s` : "now", `, ${attempt} of 3`)));
}
