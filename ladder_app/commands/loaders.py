"""Imports the module of one command each: a run imports that of its command only.

The imports are written out, so that types are checked and a frozen program has the modules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ladder_app.command import CommandModule


def list_levels() -> CommandModule:
    from ladder_app.commands import list_levels

    return list_levels


def show() -> CommandModule:
    from ladder_app.commands import show

    return show


def print_levels() -> CommandModule:
    from ladder_app.commands import print_levels

    return print_levels


def talk_sheet() -> CommandModule:
    from ladder_app.commands import talk_sheet

    return talk_sheet


def packet() -> CommandModule:
    from ladder_app.commands import packet

    return packet


def compare() -> CommandModule:
    from ladder_app.commands import compare

    return compare


def path() -> CommandModule:
    from ladder_app.commands import path

    return path


def moves() -> CommandModule:
    from ladder_app.commands import moves

    return moves


def salary() -> CommandModule:
    from ladder_app.commands import salary

    return salary


def market() -> CommandModule:
    from ladder_app.commands import market

    return market


def search() -> CommandModule:
    from ladder_app.commands import search

    return search


def validate() -> CommandModule:
    from ladder_app.commands import validate

    return validate


def import_table() -> CommandModule:
    from ladder_app.commands import import_table

    return import_table


def export() -> CommandModule:
    from ladder_app.commands import export

    return export


def new() -> CommandModule:
    from ladder_app.commands import new

    return new


def format_reference() -> CommandModule:
    from ladder_app.commands import format_reference

    return format_reference


def desktop() -> CommandModule:
    from ladder_app.commands import desktop

    return desktop
