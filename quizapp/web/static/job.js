// Show how far a job is without loading the page again and again; when it has ended, show the whole page.

const EACH = 1500;

async function look() {
  const shown = document.querySelector("#job");
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("#job");
    if (!answer.ok || now === null || !["waiting", "running"].includes(now.dataset.state)) return location.reload();
    const said = shown.querySelector("[role=status]");
    const says = now.querySelector("[role=status]");
    // Only what is new is worth reading aloud.
    if (said.textContent !== says.textContent) said.replaceChildren(...says.childNodes);
    shown.querySelector("progress").value = now.querySelector("progress").value;
    shown.querySelector(".steps span").textContent = now.querySelector(".steps span").textContent;
  } catch {
    // The network is away; the job goes on.
  }
  return setTimeout(look, EACH);
}

setTimeout(look, EACH);
