// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/wordseditor.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/widgets/rowpainting.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLines = 6; ///< a thought is seen whole; where there is no room for it, what holds the editor scrolls

/// What an audience looks like and is called.
struct Reader
{
    QString icon;
    QString title;
    Tone tone;
};

Reader readerOf(Audience audience)
{
    if (audience == Audience::Customer)
        return {u"customer"_s, WordsEditor::tr("For the customer: what they were told"), Tone::Customer};
    return {u"lock"_s, WordsEditor::tr("Internal: for the team alone"), Tone::Team};
}

}

WordsEditor::WordsEditor(Audience audience, QWidget *parent) : QWidget(parent), m_audience(audience), m_edit(new QPlainTextEdit)
{
    const Theme theme = Theme::of(this);
    m_edit->setObjectName(audience == Audience::Customer ? u"customerWords"_s : u"teamWords"_s);
    m_edit->setAccessibleName(readerOf(audience).title);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(leastLines * m_edit->fontMetrics().lineSpacing() + theme.space(4));
    // It takes the room there is and asks for no more than these lines.
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_edit->document()->setDocumentMargin(theme.space(1.5));
    m_fence = headButton(u"log"_s, tr("Log or code"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    m_fence->setObjectName(audience == Audience::Customer ? u"fenceCustomer"_s : u"fenceTeam"_s);
    connect(m_fence, &QToolButton::clicked, this, &WordsEditor::fence);
    m_tongue = headButton({}, tr("Language of the spelling"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_tongue->setObjectName(audience == Audience::Customer ? u"languageCustomer"_s : u"languageTeam"_s);
    m_tongue->hide();
    connect(m_tongue, &QToolButton::clicked, this, &WordsEditor::chooseLanguage);
    addKeys();
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(1), theme.space(7), theme.space(1), theme.space(1));
    column->addWidget(m_edit);
    m_edit->viewport()->installEventFilter(this);
    m_edit->installEventFilter(this); // the ring is drawn around both the heading and the text
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const QString words = text();
        if (std::exchange(m_before, words) != words)
            Q_EMIT changed();
    });
    dress();
}

void WordsEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(this);
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
    m_before = text;
}

void WordsEditor::fence()
{
    QTextCursor cursor = m_edit->textCursor();
    const QString inside = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    const QTextBlock before = m_edit->document()->findBlock(cursor.selectionStart());
    const bool begins = cursor.selectionStart() == before.position();
    cursor.beginEditBlock();
    cursor.insertText((begins ? QString() : u"\n"_s) + u"```log\n"_s + inside);
    const int end = cursor.position();
    const bool ends = cursor.atBlockEnd();
    cursor.insertText(ends ? u"\n```"_s : u"\n```\n"_s);
    cursor.endEditBlock();
    cursor.setPosition(end);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

void WordsEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Theme theme = Theme::of(this);
    const int edge = theme.space(6);
    const auto place = [&](QWidget *button, int right, int wide) {
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - right - wide, theme.space(0.5), wide, edge)));
    };
    place(m_fence, theme.space(1), edge);
    place(m_tongue, theme.space(1.5) + edge, std::max(theme.space(9), m_tongue->sizeHint().width()));
}

void WordsEditor::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    QPalette colours = m_edit->palette();
    const Theme theme = Theme::of(this);
    const QColor ground = m_audience == Audience::Team ? theme.colors().team.soft : theme.colors().surface;
    if (colours.color(QPalette::Base) != ground) {
        colours.setColor(QPalette::Base, ground);
        m_edit->setPalette(colours);
    }
    m_dressing = false;
}

void WordsEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

bool WordsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_offersReplies && static_cast<QKeyEvent *>(event)->text() == u"/"_s && beginsWord()) {
        Q_EMIT repliesWanted();
        return true;
    }
    if (event->type() == QEvent::ContextMenu && watched == m_edit->viewport()) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        const int position = byKey ? m_edit->textCursor().position() : m_edit->cursorForPosition(menu->pos()).position();
        showMenu(byKey ? m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()) : menu->globalPos(), position);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void WordsEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const Reader reader = readerOf(m_audience);
    const Colors &colors = theme.colors();
    const ToneColors tone = colors.tone(reader.tone);
    const QColor ground = m_audience == Audience::Team ? tone.soft : colors.surface;
    painting::roundedRect(&painter, rect(), theme.radius(), ground, colors.lineStrong);
    // The bar at the edge belongs to internal text in every view of the program.
    if (m_audience == Audience::Team)
        painting::roundedRect(&painter, QRect(0, theme.space(1.5), theme.space(0.75), height() - theme.space(3)), theme.space(0.5), tone.ink);
    const QRect head(theme.space(2.5), theme.space(0.5), width() - theme.space(m_spelling ? 21 : 11), theme.space(6.5));
    icons::paint(&painter, QRect(head.x(), head.y(), theme.iconSize(), head.height()), reader.icon, tone.ink);
    QFont font = theme.font(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    rows::paintText(&painter, head.adjusted(theme.iconSize() + theme.space(1.5), 0, 0, 0), reader.title, font, tone.ink);
    if (m_edit->hasFocus())
        painting::focusRing(&painter, theme, rect(), theme.radius());
}
