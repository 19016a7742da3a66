// The simulator's own HTTP: actions of people, views of chats, the live stream.

export async function act(action, order = {}) {
  const response = await fetch(`/_control/${action}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(order),
  });
  const answer = await response.json();
  if (!answer.ok) throw new Error(answer.error.replace(/^\w+Error: /, ""));
  return answer.result;
}

export async function look(what, query = {}) {
  const response = await fetch(`/_page/${what}?${new URLSearchParams(query)}`);
  return response.json();
}

export function listen(onEvent, onReconnect) {
  const stream = new EventSource("/_page/stream");
  let opened = false;
  stream.onopen = () => {
    if (opened) onReconnect();
    opened = true;
    document.documentElement.dataset.live = "true";
  };
  stream.onmessage = (message) => onEvent(JSON.parse(message.data));
}

export function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
