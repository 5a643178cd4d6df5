// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/linesview.h"

#include "core/text/finding.h"
#include "core/text/highlight.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

using namespace Qt::StringLiterals;

LinesView::LinesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"lines"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::of(this).font(TextRole::Mono));
    setAccessibleName(tr("Lines"));
    viewport()->setCursor(Qt::IBeamCursor);
}

void LinesView::show(std::shared_ptr<const LineIndex> index)
{
    m_index = std::move(index);
    m_reader = std::make_unique<LineReader>(m_index);
    m_anchor = m_current = 0;
    fit();
    choose(0, 0);
}

void LinesView::setLanguage(const QString &language)
{
    m_language = language;
    viewport()->update();
}

void LinesView::setMarked(const QString &words)
{
    m_marked = words;
    viewport()->update();
}

void LinesView::choose(int first, int last)
{
    if (!m_index)
        return;
    m_anchor = std::clamp(first, 0, m_index->lines() - 1);
    move(std::clamp(last, 0, m_index->lines() - 1), true);
    if (m_anchor < verticalScrollBar()->value() || m_anchor >= verticalScrollBar()->value() + page())
        verticalScrollBar()->setValue(m_anchor - page() / 3);
}

void LinesView::move(int to, bool extend)
{
    m_current = std::clamp(to, 0, m_index->lines() - 1);
    m_anchor = extend ? m_anchor : m_current;
    QScrollBar *bar = verticalScrollBar();
    if (m_current < bar->value())
        bar->setValue(m_current);
    else if (m_current >= bar->value() + page())
        bar->setValue(m_current - page() + 1);
    setAccessibleDescription(tr("Line %1: %2").arg(m_current + 1).arg(m_reader->line(m_current).left(300)));
    viewport()->update();
    Q_EMIT chosen(first(), last());
}

int LinesView::lineHeight() const
{
    return fontMetrics().lineSpacing() + 2;
}

int LinesView::page() const
{
    return std::max(1, viewport()->height() / lineHeight());
}

int LinesView::numbersWidth() const
{
    return fontMetrics().horizontalAdvance(QString::number(m_index ? m_index->lines() : 1)) + Theme::of(this).space(5);
}

int LinesView::lineAt(int y) const
{
    return verticalScrollBar()->value() + y / lineHeight();
}

void LinesView::fit()
{
    const int lines = m_index ? m_index->lines() : 0;
    verticalScrollBar()->setRange(0, std::max(0, lines - page()));
    verticalScrollBar()->setPageStep(page());
    horizontalScrollBar()->setRange(0, fontMetrics().averageCharWidth() * 400);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 8);
}

void LinesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void LinesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void LinesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme theme = Theme::of(this);
    painter.fillRect(viewport()->rect(), theme.colors().code);
    if (!m_index)
        return;
    const int top = verticalScrollBar()->value();
    const int bottom = std::min(m_index->lines() - 1, top + page());
    const QStringList lines = m_reader->lines(top, bottom);
    const HighlightedCode code = highlight(lines.join(u'\n'), m_language, theme.scheme() == Scheme::Dark ? Ground::Dark : Ground::Light, static_cast<int>(lines.size()));
    for (int line = top; line <= bottom; ++line) {
        const auto at = static_cast<size_t>(line - top);
        paintLine(painter, line, (line - top) * lineHeight(), at < code.lines.size() ? code.lines[at] : FormattedLine{lines[line - top], {}});
    }
    // The numbers stay where they are when a long line is moved.
    const int width = numbersWidth();
    painter.fillRect(0, 0, width - theme.space(1), viewport()->height(), theme.colors().sunken);
    painter.setFont(font());
    for (int line = top; line <= bottom; ++line) {
        const bool inside = line >= first() && line <= last();
        painter.setPen(inside ? theme.colors().text : theme.colors().textMuted);
        painter.drawText(QRect(0, (line - top) * lineHeight(), width - theme.space(2.5), lineHeight()), Qt::AlignRight | Qt::AlignVCenter, QString::number(line + 1));
    }
}

void LinesView::paintLine(QPainter &painter, int line, int y, const FormattedLine &formatted)
{
    const Theme theme = Theme::of(this);
    const QRect row(0, y, viewport()->width(), lineHeight());
    if (line >= first() && line <= last())
        painter.fillRect(row, theme.colors().selection);
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&formats](qsizetype start, qsizetype length) -> QTextCharFormat & {
        formats.append(QTextLayout::FormatRange{static_cast<int>(start), static_cast<int>(length), {}});
        return formats.last().format;
    };
    for (const FormattedRange &range : formatted.ranges) {
        QTextCharFormat &format = add(range.start, range.length);
        if (range.colour.isValid())
            format.setForeground(range.colour);
        if (range.bold)
            format.setFontWeight(QFont::Bold);
    }
    for (const TextHit &hit : m_marked.isEmpty() ? std::vector<TextHit>() : findIn(formatted.text, m_marked)) {
        QTextCharFormat &format = add(hit.start, hit.length);
        format.setBackground(theme.colors().soon.soft);
        format.setForeground(theme.colors().soon.ink);
        format.setFontUnderline(true);
    }
    QTextLayout layout(formatted.text, font());
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine text = layout.createLine();
    if (text.isValid())
        text.setNumColumns(static_cast<int>(formatted.text.size()) + 1);
    layout.endLayout();
    painter.setPen(theme.colors().text);
    layout.draw(&painter, QPointF(numbersWidth() - horizontalScrollBar()->value(), y + 1));
}

void LinesView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier, far = event->modifiers() & Qt::ControlModifier;
    if (!m_index)
        return;
    switch (event->key()) {
    case Qt::Key_Up: move(m_current - 1, extend); break;
    case Qt::Key_Down: move(m_current + 1, extend); break;
    case Qt::Key_PageUp: move(m_current - page(), extend); break;
    case Qt::Key_PageDown: move(m_current + page(), extend); break;
    case Qt::Key_Home: move(far ? 0 : m_current, extend); horizontalScrollBar()->setValue(0); break;
    case Qt::Key_End: far ? move(m_index->lines() - 1, extend) : horizontalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd); break;
    case Qt::Key_Left: horizontalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub); break;
    case Qt::Key_Right: horizontalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void LinesView::mousePressEvent(QMouseEvent *event)
{
    if (m_index && event->button() == Qt::LeftButton)
        move(lineAt(qRound(event->position().y())), event->modifiers() & Qt::ShiftModifier);
}

void LinesView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_index && event->buttons() & Qt::LeftButton)
        move(lineAt(qRound(event->position().y())), true);
}
