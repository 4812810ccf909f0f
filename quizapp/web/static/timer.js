// Count down to a deadline that the server keeps. The reader's own clock may be wrong, so only its pace counts.

const shown = document.querySelector("[data-deadline]");
const began = performance.now();
const left = () => Date.parse(shown.dataset.deadline) - Date.parse(shown.dataset.now) - (performance.now() - began);

function tick() {
  const seconds = Math.max(0, Math.ceil(left() / 1000));
  shown.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  if (seconds > 0) return setTimeout(tick, 1000);
  // What is written counts: send it while the server still takes it.
  const form = document.querySelector("form[data-unsaved]");
  if (form.ariaBusy !== "true" && form.checkValidity()) form.requestSubmit();
  else location.reload();
}

tick();
