"""What the fonts can print, and what stands for what they cannot."""

from __future__ import annotations

from fontTools.ttLib import TTFont

from exports.pdf.fonts import CHINESE, FILES, FOLDER, GETA, LETTERS, Face, lacking, printable, runs


def test_names_of_three_scripts_are_printed_as_they_are() -> None:
    for name in (
        "Соколова-Ёлкина Анна",
        "王丽",
        "欧阳修文",
        "张喆",
        "朱鎔基",
        "Łódź O'Neil",
        "Ұлбосын",
        "Nguyễn",
        "Ґалаґан",
    ):
        assert printable(name) == name
        assert lacking([name]) == []


def test_every_character_of_the_states_first_encoding_is_there_in_both_weights() -> None:
    """GB 2312, which forms in China are filled in with."""
    signs = {bytes((row, cell)).decode("gb2312", "ignore") for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF)}
    for family, _, file in FILES:
        if family == CHINESE:
            with TTFont(file, lazy=True) as font:
                assert set(map(ord, filter(None, signs))) - font.getBestCmap().keys() == set()


def test_what_no_font_has_is_a_geta_mark_and_is_named() -> None:
    assert printable("𠮷野 🎉") == f"{GETA}野 {GETA}"
    assert lacking(["𠮷野", "🎉"]) == ["🎉", "𠮷"]
    assert lacking(["王丽", "a\nb\tc"]) == []


def test_letters_that_come_in_two_parts_are_put_together_and_what_prints_nothing_is_left_out() -> None:
    assert printable("Е\u0308лкин и\u0306од") == "Ёлкин йод"
    assert printable("a\u200db\u202ec\ufe0fd\x07\te") == "abcd e"


def test_a_line_is_set_in_the_font_that_has_each_sign_the_bold_one_first() -> None:
    assert list(runs("Anna王 Анна", bold=False)) == [
        (Face(LETTERS, ""), "Anna"),
        (Face(CHINESE, ""), "王"),
        (Face(LETTERS, ""), " Анна"),
    ]
    bold = list(runs("A王鎔", bold=True))
    assert bold == [(Face(LETTERS, "B"), "A"), (Face(CHINESE, "B"), "王"), (Face(CHINESE, ""), "鎔")]


def test_the_licence_lies_beside_the_fonts() -> None:
    licence = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert all(file.name in licence for _, _, file in FILES)
