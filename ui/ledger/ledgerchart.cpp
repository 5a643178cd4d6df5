// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerchart.h"

#include "ui/ledger/ledgerlegend.h"
#include "ui/ledger/verdicts.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

#include <cmath>

#ifdef AVISO_HAS_CHARTS
#include <qcustomplot.h>
#endif

using namespace Qt::StringLiterals;

#ifdef AVISO_HAS_CHARTS

namespace {

void dress(QCPAxis *axis, const Theme &theme, bool countsHere)
{
    const Colors &c = theme.colors();
    axis->setTickLabelFont(theme.font(TextRole::Caption));
    axis->setTickLabelColor(countsHere ? c.textMuted : c.text);
    axis->setBasePen(countsHere ? QPen(Qt::NoPen) : QPen(c.lineStrong));
    axis->setTickPen(QPen(Qt::NoPen));
    axis->setSubTickPen(QPen(Qt::NoPen));
    axis->setTickLabelPadding(theme.space(1.5));
    axis->grid()->setVisible(countsHere);
    axis->grid()->setPen(QPen(c.line));
    axis->grid()->setZeroLinePen(QPen(Qt::NoPen));
}

/// Names along one axis; a long one is cut, the table beneath has it whole.
void nameTicks(QCPAxis *axis, const std::vector<LedgerBar> &bars, const Theme &theme, int room)
{
    const QFontMetrics metrics(theme.font(TextRole::Caption));
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (size_t i = 0; i < bars.size(); ++i)
        ticker->addTick(static_cast<double>(i), metrics.elidedText(bars[i].name, Qt::ElideRight, room));
    axis->setTicker(ticker);
}

/// A round step of whole numbers: there is no half commitment.
double stepOf(double highest)
{
    double step = 1;
    for (int i = 0; step * 6 < highest; ++i)
        step *= i % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10, 20, 50, ...
    return step;
}

void countTicks(QCPAxis *axis, double highest)
{
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(stepOf(highest));
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    axis->setTicker(ticker);
    axis->setNumberFormat(u"f"_s);
    axis->setNumberPrecision(0);
}

double heightOf(const LedgerBar &bar)
{
    double height = 0;
    for (const Verdict verdict : verdicts::charted)
        height += static_cast<double>(bar.counts.of(verdict));
    return height;
}

void addStack(QCustomPlot &plot, QCPAxis *key, QCPAxis *value, const std::vector<LedgerBar> &bars, const Theme &theme)
{
    QCPBars *below = nullptr;
    for (const Verdict verdict : verdicts::charted) {
        auto *stack = new QCPBars(key, value);
        QList<double> places, counts;
        for (size_t i = 0; i < bars.size(); ++i) {
            if (bars[i].counts.of(verdict) == 0)
                continue; // nothing would still be drawn as a line
            places << static_cast<double>(i);
            counts << static_cast<double>(bars[i].counts.of(verdict));
        }
        stack->setData(places, counts, true);
        stack->setWidth(0.62);
        stack->setBrush(verdicts::brush(verdict, theme));
        stack->setPen(verdicts::pen(verdict, theme));
        stack->setAntialiased(false);
        if (below)
            stack->moveAbove(below);
        below = stack;
    }
    plot.legend->setVisible(false);
}

void addRates(QCustomPlot &plot, const std::vector<LedgerBar> &bars, const Theme &theme, bool upwards)
{
    for (size_t i = 0; i < bars.size(); ++i) {
        auto *label = new QCPItemText(&plot);
        const double end = heightOf(bars[i]);
        const double place = static_cast<double>(i);
        label->position->setCoords(upwards ? place : end, upwards ? end : place);
        label->setPositionAlignment(upwards ? Qt::AlignHCenter | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignVCenter);
        label->setPadding(QMargins(theme.space(1.5), theme.space(0.5), theme.space(1.5), theme.space(0.5)));
        label->setText(bars[i].rate);
        label->setFont(tabular(theme.font(TextRole::Caption)));
        label->setColor(theme.colors().text);
        label->setClipToAxisRect(false);
    }
}

}

LedgerChart::LedgerChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot), m_legend(new LedgerLegend)
{
    const Theme theme = Theme::of(this);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setObjectName(u"ledgerPlot"_s);
    m_plot->setMinimumHeight(theme.space(40));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    column->addWidget(m_legend, 0, Qt::AlignLeft);
    column->addWidget(m_plot, 1);
    connect(m_plot, &QCustomPlot::plottableClick, this, [this](QCPAbstractPlottable *plottable, int at) {
        if (const auto *stack = qobject_cast<QCPBars *>(plottable); stack && at >= 0 && at < stack->dataCount())
            Q_EMIT clicked(qRound(stack->dataMainKey(at)));
    });
}

bool LedgerChart::isAvailable()
{
    return true;
}

void LedgerChart::draw()
{
    const Theme theme = Theme::of(this);
    const bool upwards = m_direction == Direction::Up;
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_plot->setBackground(theme.colors().surface);
    QCPAxis *key = upwards ? m_plot->xAxis : m_plot->yAxis;
    QCPAxis *value = upwards ? m_plot->yAxis : m_plot->xAxis;
    dress(key, theme, false);
    dress(value, theme, true);
    addStack(*m_plot, key, value, m_bars, theme);
    addRates(*m_plot, m_bars, theme, upwards);
    double highest = 1;
    for (const LedgerBar &bar : m_bars)
        highest = std::max(highest, heightOf(bar));
    nameTicks(key, m_bars, theme, theme.space(upwards ? 24 : 60));
    countTicks(value, highest);
    const double bars = static_cast<double>(m_bars.size());
    const double around = std::max(0.0, (7 - bars) / 2); // a few bars keep their measure, in the middle
    key->setRange(-0.6 - (upwards ? around : 0), bars - 0.4 + around);
    key->setRangeReversed(!upwards); // the first name stands on top
    value->setRange(0, highest * (upwards ? 1.14 : 1.1));
    m_plot->axisRect()->setAutoMargins(QCP::msAll);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

#else

LedgerChart::LedgerChart(QWidget *parent) : QWidget(parent), m_legend(new LedgerLegend)
{
    auto *line = new TextLabel(tr("This Aviso was built without QCustomPlot and draws no chart. The table says the same."), TextRole::Caption, Tone::Muted);
    line->setObjectName(u"noChart"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(line);
    column->addWidget(m_legend, 0, Qt::AlignLeft);
}

bool LedgerChart::isAvailable()
{
    return false;
}

void LedgerChart::draw() { }

#endif

void LedgerChart::setBars(const std::vector<LedgerBar> &bars, Direction direction)
{
    m_bars = bars;
    m_direction = direction;
    LedgerCounts all;
    for (const LedgerBar &bar : bars)
        all += bar.counts;
    m_legend->setCounts(all);
    setAccessibleName(tr("Chart of the ledger; the table beneath says the same"));
    draw();
}

void LedgerChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        draw();
}
