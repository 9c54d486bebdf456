// What the page asks of its server. A complaint comes back as `{ error }`, never as an exception.

export async function snapshot(channel, thread) {
  const query = new URLSearchParams({ channel, thread: thread ?? "" });
  const answer = await fetch(`/playground/state?${query}`);
  return answer.ok ? answer.json() : null;
}

export function ask(verb, body = {}) {
  const headers = { "Content-Type": "application/json" };
  return post(verb, { headers, body: JSON.stringify(body) });
}

export function upload(place, text, files) {
  const form = new FormData();
  form.append("channel", place.channel);
  form.append("text", text);
  form.append("thread_ts", place.thread ?? "");
  for (const file of files) form.append("file", file);
  return post("upload", { body: form });
}

async function post(verb, request) {
  try {
    const answer = await fetch(`/playground/${verb}`, { method: "POST", ...request });
    return await answer.json();
  } catch {
    return { error: "the playground does not answer" };
  }
}

// Calls `changed` now and whenever something changed, also after the server was restarted.
export function listen(changed) {
  const stream = new EventSource("/events-stream");
  stream.onmessage = changed;
  return stream;
}
