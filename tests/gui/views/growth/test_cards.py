"""The cards above the table of Growth."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.growth.entries import Growth
from ladder_app.domain.growth.summary import summarize_growth
from ladder_app.gui.views.growth.cards import Cards

PAY = "Senior: below the range, €23,333 below the minimum, €68,333 below the midpoint."


def test_a_sentence_about_the_pay_takes_the_lines_that_it_needs(qtbot: QtBot) -> None:
    cards = Cards(EnglishLocalizer())
    qtbot.addWidget(cards)
    cards.show_summary(summarize_growth((), Growth(target="a/b")), PAY)
    cards.set_max_lines(5)
    label = cards.pay.labels[0]
    # A quarter of the sentence in a line, whatever the font.
    width = label.sizeHint().width() // 4 + 50
    cards.resize(3 * width + 120, cards.heightForWidth(3 * width + 120))
    cards.show()
    qtbot.waitExposed(cards)
    assert label.text().replace("\n", " ") == PAY
    assert label.toolTip() == ""
