"""The first visit of a question is light and still."""

from playwright.sync_api import expect

MOST = 60 * 1024
SHIFTS = """() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 300);
})"""


def test_the_first_question_costs_little_and_nothing_moves(visit):
    page = visit("zh-CN", viewport={"width": 360, "height": 740})
    sizes = {}
    # What the browser says it got over the wire, headers included.
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.on(
        "Network.loadingFinished", lambda told: sizes.update({told["requestId"]: told["encodedDataLength"]})
    )
    page.goto("/sets/1")
    page.locator("button[name=size][value='5']").click()
    page.wait_for_url("**/questions/1")
    expect(page.locator("#stem")).to_be_visible()
    assert 5_000 < sum(sizes.values()) <= MOST
    # A part of a pixel is no movement: what is called good is 0.1.
    assert page.evaluate(SHIFTS) < 0.001
