// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figurechart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

#ifdef AVISO_HAS_CHARTS
#include <qcustomplot.h>
#endif

using namespace Qt::StringLiterals;

#ifdef AVISO_HAS_CHARTS

FigureChart::FigureChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setObjectName(u"figurePlot"_s);
    m_plot->legend->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_plot);
    setAccessibleName(tr("Chart of the table beneath, which says the same"));
    connect(m_plot, &QCustomPlot::plottableClick, this, [this](QCPAbstractPlottable *plottable, int at) {
        const auto *bars = qobject_cast<QCPBars *>(plottable);
        const int bar = bars && at >= 0 && at < bars->dataCount() ? qRound(bars->dataMainKey(at)) : -1;
        if (bar >= 0 && bar < static_cast<int>(m_places.size()))
            Q_EMIT clicked(m_places[static_cast<size_t>(bar)]);
    });
}

void FigureChart::draw()
{
    const Theme theme = Theme::of(this);
    const Colors &c = theme.colors();
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_plot->setBackground(c.surface);
    QCPAxis *names = m_plot->yAxis, *values = m_plot->xAxis;
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const QFontMetrics metrics(theme.font(TextRole::Caption));
    QList<double> places, lengths;
    double longest = 0;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const auto place = static_cast<double>(i);
        ticker->addTick(place, metrics.elidedText(m_bars[i].name, Qt::ElideRight, theme.space(60)));
        longest = std::max(longest, m_bars[i].value);
        if (m_bars[i].value > 0)
            places << place, lengths << m_bars[i].value;
        auto *label = new QCPItemText(m_plot);
        label->position->setCoords(m_bars[i].value, place);
        label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->setPadding(QMargins(theme.space(1.5), 0, theme.space(1.5), 0));
        label->setText(m_bars[i].label);
        label->setFont(tabular(theme.font(TextRole::Caption)));
        label->setColor(c.text);
        label->setClipToAxisRect(false);
    }
    names->setTicker(ticker);
    names->setTickLabelFont(theme.font(TextRole::Caption));
    names->setTickLabelColor(c.text);
    names->setTickLabelPadding(theme.space(1.5));
    names->setBasePen(QPen(c.lineStrong));
    names->setTickPen(Qt::NoPen), names->setSubTickPen(Qt::NoPen);
    names->grid()->setVisible(false);
    values->setVisible(false); // each bar says its own number
    const ToneColors ink = c.tone(Tone::Accent);
    auto *bars = new QCPBars(names, values);
    bars->setData(places, lengths, true);
    bars->setWidth(0.62);
    bars->setBrush(ink.soft);
    bars->setPen(QPen(ink.ink, 1));
    bars->setAntialiased(false);
    names->setRange(-0.6, static_cast<double>(m_bars.size()) - 0.4);
    names->setRangeReversed(true); // the first name stands on top
    values->setRange(0, (longest > 0 ? longest : 1) * 1.2);
    m_plot->setFixedHeight(theme.space(7) * static_cast<int>(m_bars.size()) + theme.space(4));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

#else

FigureChart::FigureChart(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(new TextLabel(tr("This Aviso was built without QCustomPlot and draws no chart. The table says the same."), TextRole::Caption, Tone::Muted));
}

void FigureChart::draw() { }

#endif

void FigureChart::setBars(const std::vector<report::FigureBar> &bars)
{
    m_bars.clear();
    m_places.clear();
    for (size_t i = 0; i < bars.size() && m_bars.size() < most; ++i) {
        if (bars[i].name.isEmpty())
            continue; // a line that is no part of the same whole
        m_bars.push_back(bars[i]);
        m_places.push_back(static_cast<int>(i));
    }
    setVisible(!m_bars.empty());
    draw();
}

void FigureChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        draw();
}
