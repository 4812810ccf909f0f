"""The table of who may open what."""

import csv
from pathlib import Path

ROWS = list(csv.DictReader(Path(__file__).with_name("access.csv").read_text(encoding="utf-8").splitlines()))
