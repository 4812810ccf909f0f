"""The commands, one file for each matter.

Law: each imports what it needs only when it runs, so that `generate` works without the site.
"""

import click

from quizapp import __version__
from quizapp.cli.auditing import audit
from quizapp.cli.backups import backup
from quizapp.cli.benchmarking import benchmark
from quizapp.cli.demonstrating import demo
from quizapp.cli.desk_time import benchmark_desk
from quizapp.cli.fitting import fit
from quizapp.cli.generating import generate, seeds
from quizapp.cli.gradebook_time import benchmark_gradebook
from quizapp.cli.paging_time import benchmark_pages
from quizapp.cli.serving import run
from quizapp.cli.statistics_time import benchmark_statistics
from quizapp.cli.working import work
from quizapp.cli.working_time import benchmark_jobs


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="quizapp")
def main() -> None:
    """Quizzes and flashcards that prove themselves with the words of an encyclopedia article."""


for command in (
    run,
    work,
    generate,
    audit,
    benchmark,
    benchmark_pages,
    benchmark_desk,
    benchmark_gradebook,
    benchmark_jobs,
    benchmark_statistics,
    seeds,
    demo,
    backup,
    fit,
):
    main.add_command(command)
