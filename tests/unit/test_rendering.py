"""What messages show, so that nothing is edited to what it already says."""

from __future__ import annotations

from bot.rendering import Seen, shown
from handlers.answer import Button, Copy, Screen

ROWS = [[Button("Stop", "bcz:1")]]


def test_a_screen_shows_what_telegram_gives_back_of_it() -> None:
    message = {
        "text": "Sent & <seen>",
        "reply_markup": {"inline_keyboard": [[{"text": "Stop", "callback_data": "bcz:1"}]]},
    }
    assert shown(Screen("<b>Sent</b> &amp; &lt;seen&gt;\n", ROWS)) == shown(message)
    assert shown(Copy("photo", "f", "<i>Map</i>")) == shown({"caption": "Map"})
    assert shown(Screen("Sent")) != shown(Screen("Sent", ROWS))


def test_what_is_noted_is_the_same_until_it_is_forgotten() -> None:
    seen = Seen()
    assert not seen.same(1, 2, "a")
    assert seen.same(1, 2, "a", otherwise="a"), "what the pressed message showed is as good"
    seen.note(1, 2, "b")
    assert seen.same(1, 2, "b")
    assert not seen.same(1, 2, "a", otherwise="a")
    assert not seen.same(1, 3, "b")
    seen.forget(1, 2)
    assert not seen.same(1, 2, "b")


def test_what_has_no_buttons_is_known_to_have_none() -> None:
    seen = Seen()
    assert not seen.bare(1, 2), "nothing is known of it"
    seen.note(1, 2, shown(Screen("Sent")))
    assert seen.bare(1, 2)
    seen.note(1, 2, shown(Screen("Sent", ROWS)))
    assert not seen.bare(1, 2)


def test_not_everything_is_remembered_for_ever() -> None:
    seen = Seen(most=10)
    for number in range(25):
        seen.note(1, number, "a")
    assert seen.same(1, 24, "a")
    assert not seen.same(1, 1, "a")
