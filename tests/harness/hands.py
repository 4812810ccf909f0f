"""Three ways to use a page: by mouse, by keyboard alone, by finger."""

from dataclasses import dataclass

from playwright.sync_api import Locator, Page

# More stops than any page has.
STOPS = 200


@dataclass
class Mouse:
    """Clicks on what it sees; types where a field asks for words."""

    page: Page

    def press(self, target: Locator) -> None:
        """Use a link or a button."""
        target.click()

    def choose(self, option: Locator) -> None:
        """Choose one of several."""
        option.locator("xpath=ancestor::label").click()

    def pick(self, select: Locator, value: str) -> None:
        """Choose from a list that drops down."""
        select.select_option(value)

    def write(self, field: Locator, text: str) -> None:
        """Put words into a field."""
        field.click()
        self.page.keyboard.insert_text(text)

    def lift(self, row: Locator, places: int) -> None:
        """Move a row of an order upwards."""
        for _ in range(places):
            self.press(row.locator("button[value$=':up']"))

    def send(self) -> None:
        """Send the answer."""
        self.press(self.page.locator("form[data-unsaved] .actions button"))


class Finger(Mouse):
    """Taps on a touch screen."""

    def press(self, target: Locator) -> None:
        """Use a link or a button."""
        target.tap()

    def choose(self, option: Locator) -> None:
        """Choose one of several."""
        option.locator("xpath=ancestor::label").tap()

    def write(self, field: Locator, text: str) -> None:
        """Put words into a field."""
        field.tap()
        self.page.keyboard.insert_text(text)


class Keyboard(Mouse):
    """Never touches the mouse: Tab walks, Enter and Space press, single keys are shortcuts."""

    def press(self, target: Locator) -> None:
        """Walk to a link or a button and press Enter."""
        self.walk_to(target)
        self.page.keyboard.press("Enter")

    def choose(self, option: Locator) -> None:
        """Press the number of the option."""
        key = option.get_attribute("data-key")
        self.page.keyboard.press(key)
        assert option.is_checked(), f"the key {key} does not choose its option"

    def write(self, field: Locator, text: str) -> None:
        """Walk to the field, if the page has not put us there, and type."""
        self.walk_to(field)
        self.page.keyboard.insert_text(text)

    def pick(self, select: Locator, value: str) -> None:
        """Walk to the list and press the arrow until it shows the option."""
        self.walk_to(select)
        for _ in range(STOPS):
            if select.input_value() == value:
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"the arrow never reaches {value}")

    def lift(self, row: Locator, places: int) -> None:
        """Move a row by the arrow keys, from one of its buttons."""
        if places:
            self.walk_to(row.locator("button").first)
        for _ in range(places):
            self.page.keyboard.press("ArrowUp")

    def send(self) -> None:
        """Press Enter wherever we are, unless a button there would take it for itself."""
        if self.page.evaluate("document.activeElement.tagName") in ("BUTTON", "SELECT"):
            super().send()
        else:
            self.page.keyboard.press("Enter")

    def walk_to(self, target: Locator) -> None:
        """Press Tab until the element has the focus, and see that the focus can be seen."""
        for _ in range(STOPS):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never reaches {target}")
