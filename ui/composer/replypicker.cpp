// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/replypicker.h"

#include "core/model/searchwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

ReplyPicker::ReplyPicker(const std::vector<SavedReply> &replies, const PlaceholderValues &values, const QString &language, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_replies(replies), m_values(values), m_language(language), m_field(new QLineEdit), m_list(new QListWidget),
      m_preview(new QPlainTextEdit), m_empty(new EmptyState(u"message"_s, tr("Nothing is saved by that name."), tr("Saved replies…")))
{
    setObjectName(u"replyPicker"_s);
    setAccessibleName(tr("Saved replies"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const Theme theme = Theme::of(this);
    m_field->setObjectName(u"findReply"_s);
    m_field->setAccessibleName(tr("Find a saved reply"));
    m_field->setPlaceholderText(tr("Find a saved reply; Esc writes a slash"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"replyList"_s);
    m_list->setAccessibleName(tr("Saved replies"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows reach it from the field
    m_preview->setObjectName(u"replyPreview"_s);
    m_preview->setAccessibleName(tr("What it says here"));
    m_preview->setReadOnly(true);
    m_preview->setFocusPolicy(Qt::NoFocus);
    auto *both = new QHBoxLayout;
    both->addWidget(m_list, 2);
    both->addWidget(m_preview, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2));
    column->setSpacing(theme.space(2));
    column->addWidget(m_field);
    column->addLayout(both, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(new TextLabel(tr("Arrows choose, Enter takes it, {{…}} is what is still missing"), TextRole::Caption, Tone::Muted));
    resize(theme.space(160), theme.space(62));
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &ReplyPicker::find);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReplyPicker::showCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &ReplyPicker::take);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        leave(false);
        Q_EMIT manageWanted();
    });
    find({});
}

QString ReplyPicker::wordsOf(const SavedReply &reply) const
{
    return filledIn(reply.body.in(m_language), m_values);
}

QString ReplyPicker::preview() const
{
    return m_preview->toPlainText();
}

void ReplyPicker::find(const QString &typed)
{
    const SearchPattern pattern = searchPattern(typed);
    m_list->clear();
    for (size_t i = 0; i < m_replies.size(); ++i) {
        const SavedReply &reply = m_replies[i];
        if (!pattern.isEmpty() && !holdsAll(searchText(reply.title + u' ' + reply.body.in(m_language)), pattern))
            continue;
        const bool other = !reply.body.byLanguage.contains(m_language);
        QString title = reply.person.isEmpty() ? reply.title : tr("%1 (own)").arg(reply.title);
        if (other && !reply.body.byLanguage.isEmpty())
            title += u" · "_s + reply.body.byLanguage.firstKey().toUpper();
        auto *item = new QListWidgetItem(title, m_list);
        item->setToolTip(title);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    const bool any = m_list->count() > 0;
    m_list->setVisible(any);
    m_preview->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setSentence(m_replies.empty() ? tr("There are no saved replies yet.") : tr("Nothing is saved by that name."));
    m_empty->setHint(m_replies.empty() ? tr("Make the first one under Tools.") : tr("Enter keeps what you typed."));
    m_list->setCurrentRow(any ? 0 : -1);
    showCurrent();
}

void ReplyPicker::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_preview->setPlainText(item ? wordsOf(m_replies[static_cast<size_t>(item->data(Qt::UserRole).toInt())]) : QString());
}

void ReplyPicker::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        leave(true);
        return;
    }
    const SavedReply reply = m_replies[static_cast<size_t>(item->data(Qt::UserRole).toInt())];
    const QString words = wordsOf(reply);
    m_answered = true;
    close();
    Q_EMIT chosen(reply.id, words);
}

void ReplyPicker::leave(bool keepsText)
{
    const QString typed = keepsText ? u"/"_s + m_field->text() : QString();
    m_answered = true;
    close();
    if (keepsText)
        Q_EMIT left(typed);
}

void ReplyPicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous() && !std::exchange(m_answered, true))
        Q_EMIT left(u"/"_s + m_field->text());
}

bool ReplyPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int last = m_list->count() - 1;
    switch (key->key()) {
    case Qt::Key_Down: m_list->setCurrentRow(std::min(last, m_list->currentRow() + 1)); return true;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(std::min(0, last), m_list->currentRow() - 1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    case Qt::Key_Escape: leave(true); return true;
    default: break;
    }
    if (key->text() == u" "_s && m_field->text().isEmpty()) { // a slash between spaces is a slash
        m_field->setText(u" "_s);
        leave(true);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}
