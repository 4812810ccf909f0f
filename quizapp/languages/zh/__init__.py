"""Chinese, in both scripts."""

from quizapp.languages import Language
from quizapp.languages.zh.calendar import CALENDAR
from quizapp.languages.zh.names import NAMES
from quizapp.languages.zh.numerals import NUMERALS

LANGUAGE = Language(CALENDAR, NUMERALS, NAMES)
