"""A newcomer's first minute, in a real browser: the page of the playground."""

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from a_newsroom import SEED, Newsroom
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

CHROMIUM, CHROMEDRIVER = shutil.which("chromium"), shutil.which("chromedriver")
PATIENCE_SECONDS = 20

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(
        not (CHROMIUM and CHROMEDRIVER),
        reason="no chromium and chromedriver on this machine; CI installs Debian's",
    ),
]


class Page:
    """The page as a person works it."""

    def __init__(self, browser: webdriver.Chrome) -> None:
        self._browser = browser
        self._wait = WebDriverWait(browser, PATIENCE_SECONDS)

    def open(self, url: str) -> None:
        self._browser.get(url)

    def drop(self, file: Path) -> None:
        field = self._browser.find_element(By.CSS_SELECTOR, "#composer input[type=file]")
        field.send_keys(str(file))

    def type(self, text: str) -> None:
        box = self._browser.find_element(By.CSS_SELECTOR, "#composer textarea")
        box.send_keys(text)
        box.send_keys(Keys.ENTER)

    def press(self, button: str) -> None:
        path = f"//button[normalize-space()='{button}']"
        found = self._browser.find_elements(By.XPATH, path)[-1]
        self._browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", found)
        found.click()

    def reads(self, words: str, where: str = "body") -> WebElement:
        def shown(browser: webdriver.Chrome) -> WebElement | None:
            part = browser.find_element(By.CSS_SELECTOR, where)
            return part if words in part.text else None

        return self._wait.until(shown, f"the page does not say {words!r}")


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
                 "--no-first-run", "--disable-background-networking", "--disable-sync",
                 "--disable-component-update", "--disable-dev-shm-usage",
                 "--window-size=1280,1000", f"--user-data-dir={tmp_path}"):  # fmt: skip
        options.add_argument(flag)
    browser = webdriver.Chrome(options, webdriver.ChromeService(str(CHROMEDRIVER)))
    yield Page(browser)
    browser.quit()


async def test_a_newcomer_drops_a_file_types_brief_and_reads_the_answer(
    newsroom: Newsroom, page: Page
) -> None:
    def first_minute() -> None:
        page.open(newsroom.slack.base_url)
        page.reads("newsroom")
        page.drop(SEED)
        page.type("")
        page.reads("1 reply", "#messages")
        page.type("/brief")
        page.reads("China wants to stabilize and it wants the United States", "#messages")
        page.press("In context")
        page.reads("I asked Wang Huiyao about this.", "#modal")

    await asyncio.to_thread(first_minute)

    assert newsroom.slack.views()
