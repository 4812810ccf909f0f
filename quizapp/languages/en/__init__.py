"""English."""

from quizapp.languages import Language
from quizapp.languages.en.calendar import CALENDAR
from quizapp.languages.en.names import NAMES
from quizapp.languages.en.numerals import NUMERALS

LANGUAGE = Language(CALENDAR, NUMERALS, NAMES)
