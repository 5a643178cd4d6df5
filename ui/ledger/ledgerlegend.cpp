// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerlegend.h"

#include "ui/ledger/verdicts.h"
#include "ui/widgets/rowpainting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

LedgerLegend::LedgerLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LedgerLegend::setCounts(const LedgerCounts &counts)
{
    m_counts = counts;
    QStringList all;
    for (const Verdict verdict : verdicts::charted)
        all << words(verdict);
    setAccessibleName(all.join(u", "_s));
    updateGeometry();
    update();
}

QString LedgerLegend::words(Verdict verdict) const
{
    const Language language(QLocale().name().left(2)); // the interface's
    return u"%1 %2"_s.arg(verdictWord(verdict, language), language.locale().toString(m_counts.of(verdict)));
}

QSize LedgerLegend::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const QFontMetrics metrics(tabular(theme.font(TextRole::Caption)));
    int width = 0;
    for (const Verdict verdict : verdicts::charted)
        width += theme.space(5 + 5) + metrics.horizontalAdvance(words(verdict));
    return QSize(width, theme.space(6));
}

void LedgerLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QFont font = tabular(theme.font(TextRole::Caption));
    int x = 0;
    for (const Verdict verdict : verdicts::charted) {
        const QRect swatch(x, (height() - theme.space(3.5)) / 2, theme.space(3.5), theme.space(3.5));
        painter.setPen(verdicts::pen(verdict, theme));
        painter.setBrush(verdicts::brush(verdict, theme));
        painter.drawRect(QStyle::visualRect(layoutDirection(), rect(), swatch.adjusted(0, 0, -1, -1)));
        const int width = QFontMetrics(font).horizontalAdvance(words(verdict)) + 2;
        const QRect text(x + theme.space(5), 0, width, height());
        rows::paintText(&painter, QStyle::visualRect(layoutDirection(), rect(), text), words(verdict), font, theme.colors().text);
        x += theme.space(5 + 5) + width;
    }
}
