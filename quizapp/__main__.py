"""Let `python -m quizapp` do what `quizapp` does."""

from quizapp.cli import main

main()
