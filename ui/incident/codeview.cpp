// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/codeview.h"

#include "core/text/highlight.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int linesAtOnce = 14;
constexpr int linesAtMost = 2000;

/// The column of line numbers.
class Numbers : public QWidget
{
public:
    explicit Numbers(CodeLines *lines) : QWidget(lines), m_lines(lines) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_lines->paintNumbers(painter, event->rect());
    }

private:
    CodeLines *m_lines;
};

QTextLayout::FormatRange formatOf(const FormattedRange &range)
{
    QTextLayout::FormatRange format;
    format.start = range.start;
    format.length = range.length;
    if (range.colour.isValid())
        format.format.setForeground(range.colour);
    if (range.background.isValid())
        format.format.setBackground(range.background);
    if (range.bold)
        format.format.setFontWeight(QFont::Bold);
    format.format.setFontItalic(range.italic);
    return format;
}

}

CodeLines::CodeLines(const QString &code, const QString &language, int first, QWidget *parent)
    : QPlainTextEdit(parent), m_code(code), m_language(language), m_first(first), m_numbers(new Numbers(this))
{
    const Theme theme = Theme::of(this);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFont(theme.font(TextRole::Mono));
    setAccessibleName(tr("Code or log"));
    document()->setDocumentMargin(theme.space(1));
    QStringList lines = m_code.split(u'\n');
    while (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    m_hidden = std::max(0, static_cast<int>(lines.size()) - linesAtMost);
    setPlainText(lines.mid(0, linesAtMost).join(u'\n'));
    // A bar for a long line must not bring one for the lines with it.
    setVerticalScrollBarPolicy(blockCount() <= linesAtOnce ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setViewportMargins(numbersWidth(), 0, 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this](const QRect &rect, int dy) {
        if (dy)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    colour();
}

void CodeLines::colour()
{
    if (m_colouring)
        return;
    m_colouring = true;
    const Theme theme = Theme::of(this);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.colors().code);
    colours.setColor(QPalette::Text, theme.colors().text);
    if (palette() != colours)
        setPalette(colours);
    const HighlightedCode code = highlight(toPlainText(), m_language, theme.scheme() == Scheme::Dark ? Ground::Dark : Ground::Light, linesAtMost);
    m_syntax = code.syntax;
    QTextBlock block = document()->begin();
    for (const FormattedLine &line : code.lines) {
        if (!block.isValid())
            break;
        QList<QTextLayout::FormatRange> formats;
        for (const FormattedRange &range : line.ranges)
            formats << formatOf(range);
        block.layout()->setFormats(formats);
        block = block.next();
    }
    document()->markContentsDirty(0, document()->characterCount());
    m_colouring = false;
}

int CodeLines::numbersWidth() const
{
    const Theme theme = Theme::of(this);
    return fontMetrics().horizontalAdvance(QString::number(m_first + blockCount() - 1)) + theme.space(5);
}

QSize CodeLines::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const int line = fontMetrics().lineSpacing();
    const int shown = std::clamp(blockCount(), 1, linesAtOnce);
    const int bar = horizontalScrollBar()->sizeHint().height();
    return QSize(theme.space(60), shown * line + 2 * qRound(document()->documentMargin()) + bar + theme.space(0.5));
}

QSize CodeLines::minimumSizeHint() const
{
    return QSize(Theme::of(this).space(30), sizeHint().height());
}

void CodeLines::paintNumbers(QPainter &painter, const QRect &rect)
{
    const Theme theme = Theme::of(this);
    painter.fillRect(rect, theme.colors().code);
    painter.setFont(font());
    painter.setPen(theme.colors().textMuted);
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && place.top() <= rect.bottom()) {
        painter.drawText(QRectF(0, place.top(), m_numbers->width() - theme.space(2.5), fontMetrics().height()), Qt::AlignRight,
                         QString::number(m_first + block.blockNumber()));
        place.moveTop(place.bottom());
        block = block.next();
        place.setHeight(blockBoundingRect(block).height());
    }
}

QRect CodeLines::mark(int start, int length)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    if (length > 0)
        ensureCursorVisible();
    return cursorRect().translated(viewport()->pos());
}

void CodeLines::setWrapped(bool wrapped)
{
    setLineWrapMode(wrapped ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    // Broken lines are more than there is room for.
    setVerticalScrollBarPolicy(blockCount() <= linesAtOnce && !wrapped ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void CodeLines::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_numbers->setGeometry(contentsRect().left(), contentsRect().top(), numbersWidth(), viewport()->height());
}

void CodeLines::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_numbers)
        colour();
}

void CodeLines::wheelEvent(QWheelEvent *event)
{
    // A block in the middle of a page must not catch the wheel that scrolls the page.
    const QScrollBar *bar = verticalScrollBar();
    const int delta = event->angleDelta().y();
    if (!hasFocus() || bar->minimum() == bar->maximum() || (delta < 0 && bar->value() == bar->maximum()) || (delta > 0 && bar->value() == 0))
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

CodeView::CodeView(const QString &code, const QString &language, const Excerpt &excerpt, QWidget *parent)
    : QFrame(parent), m_lines(new CodeLines(code, language, excerpt.isValid() ? excerpt.first : 1)), m_language(language), m_excerpt(excerpt)
{
    const Theme theme = Theme::of(this);
    auto *copy = button(u"copyCode"_s, u"copy"_s, tr("Copy"), tr("Copy this code"));
    connect(copy, &QToolButton::clicked, this, [code] { QGuiApplication::clipboard()->setText(code); });
    auto *icon = new QLabel;
    icon->setPixmap(icons::icon(language == u"log"_s ? u"log"_s : u"code"_s, Tone::Muted).pixmap(theme.iconSize()));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.space(3), theme.space(1), theme.space(1), 0);
    head->setSpacing(theme.space(2));
    head->addWidget(icon);
    head->addWidget(new ElidedLabel(title(), TextRole::Caption, Tone::Muted), 1);
    auto *wrap = button(u"wrapCode"_s, {}, tr("Wrap"), tr("Break long lines"));
    wrap->setCheckable(true);
    connect(wrap, &QToolButton::toggled, m_lines, &CodeLines::setWrapped);
    head->addWidget(wrap);
    head->addWidget(copy);
    if (m_excerpt.isValid()) {
        auto *whole = button(u"openWhole"_s, u"open"_s, tr("Open"), tr("Open the whole of %1").arg(m_excerpt.file));
        connect(whole, &QToolButton::clicked, this, [this] { Q_EMIT wholeRequested(m_excerpt.file); });
        head->addWidget(whole);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, theme.space(1));
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_lines);
    if (m_lines->hiddenLines() > 0)
        column->addWidget(new TextLabel(tr("%n more line(s): copy them to see all.", nullptr, m_lines->hiddenLines()), TextRole::Caption, Tone::Muted));
}

QToolButton *CodeView::button(const QString &name, const QString &icon, const QString &text, const QString &spoken)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    if (!icon.isEmpty())
        made->setIcon(icons::icon(icon, Tone::Muted));
    made->setAutoRaise(true);
    made->setText(text);
    made->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    made->setAccessibleName(spoken);
    return made;
}

QString CodeView::title() const
{
    const QString name = m_language == u"log"_s ? tr("Log") : !m_lines->syntax().isEmpty() ? m_lines->syntax() : !m_language.isEmpty() ? m_language : tr("Text");
    if (!m_excerpt.isValid())
        return u"%1 · %2"_s.arg(name, tr("%n line(s)", nullptr, m_lines->blockCount() + m_lines->hiddenLines()));
    const QLocale locale;
    const QString range = tr("%1–%2 of %3 lines").arg(locale.toString(m_excerpt.first), locale.toString(m_excerpt.last), locale.toString(m_excerpt.total));
    return u"%1 · %2 · %3"_s.arg(m_excerpt.file, range, name);
}

void CodeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painting::roundedRect(&painter, rect(), theme.radius(), theme.colors().code, theme.colors().line);
}
