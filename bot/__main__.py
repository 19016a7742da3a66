"""The command line: `delegation-desk` or `python -m bot`.

What does not talk to Telegram must not pay for aiogram (seconds and 150 MB), so each command imports what it needs.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError

from bot.logs import set_up
from bot.settings import Settings

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Delegation Desk.")


def main() -> None:
    cli()


def settings() -> Settings:
    """The settings; ends the program with one clear line for each that is wrong."""
    try:
        return Settings()
    except ValidationError as error:
        for fault in error.errors():
            name = "_".join(str(part) for part in fault["loc"][:1]).upper() or "SETTINGS"
            typer.echo(f"{name}: {fault['msg'].removeprefix('Value error, ')} (see .env.example)", err=True)
        raise typer.Exit(2) from None


def refuse(line: str) -> NoReturn:
    """End the program with one line that says what is wrong and how to mend it."""
    typer.echo(line, err=True)
    raise typer.Exit(2)


@contextmanager
def clear_refusal() -> Iterator[None]:
    """End the program with one line where what it needs, a file or the database, is not there or not right."""
    from storage.errors import DatabaseUnavailable

    try:
        yield
    except DatabaseUnavailable as error:
        refuse(f"The database cannot be reached ({error}): check DATABASE_URL.")
    except (ValueError, OSError) as error:
        refuse(str(error))


@cli.command()
def run() -> None:
    """Run the bot until it is told to stop."""
    chosen = settings()
    set_up(chosen.log_format)
    if not chosen.bot_token.get_secret_value():
        refuse("BOT_TOKEN is not set: get one from @BotFather and put it into .env (see .env.example).")
    from bot.service import serve

    with asyncio.Runner(loop_factory=_loop) as runner:
        code = runner.run(serve(chosen))
    raise typer.Exit(code)


@cli.command()
def demo(port: Annotated[int, typer.Option(help="Where the chat page is served.")] = 8081) -> None:
    """Run the main job without a token: a local Telegram in the browser, with the story in it."""
    set_up()
    from bot.demo import show

    with asyncio.Runner(loop_factory=_loop) as runner:
        raise typer.Exit(runner.run(show(port)))


@cli.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="YAML or XLSX in the shape of examples/events.yaml.")],
    publish: Annotated[bool, typer.Option(help="Publish new events at once.")] = False,
) -> None:
    """Load partners, events and negotiations from a file: all of it or nothing."""
    from bot.loading import import_file

    with clear_refusal():
        report = asyncio.run(import_file(settings(), file, publish=publish))
    for line in report.lines:
        typer.echo(line, err=not report.done)
    raise typer.Exit(0 if report.done else 1)


@cli.command()
def export(
    delegation: Annotated[str, typer.Argument(help="The code of a delegation.")],
    form: Annotated[
        str, typer.Option("--format", help="xlsx (the default), pdf, csv, json or, of the roster, vcf; of papers pdf.")
    ] = "",
    language: Annotated[str, typer.Option(help="ru, en or zh.")] = "ru",
    kind: Annotated[str, typer.Option(help="roster, invitation or group; badges or itineraries.")] = "roster",
    output: Annotated[Path | None, typer.Option(help="Where to write it; default: a name in this folder.")] = None,
    bot: Annotated[str, typer.Option(help="Whose badges: the bot's name; default: Telegram is asked.")] = "",
) -> None:
    """Write a list of a delegation's people, their badges or their itineraries to a file."""
    from bot.exporting import export

    with clear_refusal():
        path = asyncio.run(export(settings(), delegation, form, language, output, kind, bot))
    typer.echo(path)


@cli.command()
def migrate() -> None:
    """Bring the database up to date; `run` does so by itself."""
    from bot.storing import migrate_database

    with clear_refusal():
        asyncio.run(migrate_database(settings()))
    typer.echo("The database is up to date.")


@cli.command()
def backup(file: Path) -> None:
    """Write everything to one file, while the bot runs or not."""
    from bot.storing import back_up

    with clear_refusal():
        asyncio.run(back_up(settings(), file))
    typer.echo(f"Everything is in {file}. It holds personal data: keep it safe, on another machine.")


@cli.command()
def restore(
    file: Path, force: Annotated[bool, typer.Option(help="Overwrite a database that is not empty.")] = False
) -> None:
    """Bring everything back from a file that `backup` wrote. Stop the bot first."""
    from bot.storing import bring_back

    with clear_refusal():
        asyncio.run(bring_back(settings(), file, force=force))
    typer.echo(f"Everything from {file} is back.")


@cli.command("new-key")
def make_key() -> None:
    """Make a key for DATA_KEYS and show it."""
    from storage.sealing import new_key

    typer.echo(new_key())


@cli.command()
def rotate() -> None:
    """Seal all personal data with the first of DATA_KEYS, so that the others can be taken away.

    May run beside the bot, once that was started with the new key in front; may be ended and run again.
    """
    from bot.storing import renew_keys

    with clear_refusal():
        found = asyncio.run(renew_keys(settings()))
    typer.echo(f"Sealed anew: {found.older}. Sealed with the first key already: {found.fresh}.")
    if found.lost:
        refuse(f"No key opens {found.lost}: put the missing key behind the others and run this again.")
    typer.echo("The older keys open nothing any more: take them out of DATA_KEYS and start the bot again.")


@cli.command()
def check() -> None:
    """Look at settings, token, database and clock; say what is wrong and how to mend it."""
    from bot.checking import findings

    found = asyncio.run(findings(settings()))
    for finding in found:
        typer.echo(finding.line)
    raise typer.Exit(0 if all(finding.well for finding in found) else 1)


def _loop() -> asyncio.AbstractEventLoop:
    if sys.platform == "win32":
        return asyncio.new_event_loop()
    import uvloop

    return uvloop.new_event_loop()


if __name__ == "__main__":
    main()
