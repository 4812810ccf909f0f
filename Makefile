# Quizapp. `make help` tells what can be made.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.ONESHELL:
.PHONY: help run test format debian-packages remake

PYTHON ?= python3
PIP := .venv/bin/python -m pip --disable-pip-version-check --quiet install --editable
APT := DEBIAN_FRONTEND=noninteractive apt-get --quiet --quiet --yes

# A .venv is sound when its Python runs and finds this very folder: not after an interrupted
# installation, a removed Python or a moved folder.
SOUND := .venv/bin/python -I -c 'import quizapp, os; os.stat("quizapp/__init__.py").st_ino == os.stat(quizapp.__file__).st_ino or exit(1)' 2>/dev/null
ANEW := $(shell $(SOUND) || echo remake)

help: ## Show this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' Makefile | expand --tabs=20

run: .venv/installed ## Start the site: installs what it needs, then prints the address
	@.venv/bin/quizapp run

test: debian-packages .venv/installed-dev ## Check style, then run every test, on SQLite and on PostgreSQL
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@.venv/bin/pytest --numprocesses 2 --dist loadgroup -rs

format: .venv/installed-dev ## Put the code into the house style
	@.venv/bin/ruff check --fix
	@.venv/bin/ruff format

.venv/installed: pyproject.toml $(ANEW)
	@$(call sound-venv)
	@echo "Installing Quizapp into .venv ..."
	@$(PIP) '.[postgresql]'
	@touch $@

.venv/installed-dev: pyproject.toml $(ANEW)
	@$(call sound-venv)
	@echo "Installing Quizapp and its test tools into .venv ..."
	@$(PIP) '.[dev]'
	@touch .venv/installed $@

# Debian keeps Python's venv in a package of its own.
define sound-venv
$(PYTHON) -c 'import sys; (3, 11) <= sys.version_info < (3, 14) or sys.exit(1)' \
	|| { echo "Quizapp needs Python 3.11, 3.12 or 3.13: make $(or $(MAKECMDGOALS),run) PYTHON=python3.12"; exit 1; }
if ! $(SOUND); then
	$(PYTHON) -c 'import ensurepip' 2>/dev/null \
		|| { [[ $$EUID == 0 ]] && $(APT) update && $(APT) install --no-install-recommends python3-venv >/dev/null; } \
		|| { echo "Python's venv is missing. On Debian: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv --clear .venv
fi
endef

# What the browser and PostgreSQL tests need. Without it they are skipped, never the others.
debian-packages:
	@missing=()
	command -v chromium >/dev/null || missing+=(chromium)
	compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null || missing+=(postgresql)
	/sbin/ldconfig -p | grep --quiet libatomic.so.1 || missing+=(libatomic1) # for Playwright
	[[ -n "$$(fc-list :lang=zh 2>/dev/null)" ]] || missing+=(fonts-noto-cjk)
	[[ $${#missing[@]} == 0 ]] && exit 0
	if [[ $$EUID == 0 ]] && command -v apt-get >/dev/null; then
		echo "Installing $${missing[*]} for the tests ..."
		{ $(APT) update && $(APT) install --no-install-recommends "$${missing[@]}" >/dev/null; } && exit 0
		echo "That failed."
	fi
	echo "Tests in the browser or on PostgreSQL are skipped: they need $${missing[*]}."
	echo "As root on Debian: apt-get update && apt-get install $${missing[*]}"
