// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directorylist.h"

#include "ui/ledger/rowstable.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DirectoryList::DirectoryList(const Words &words, PagedModel &model, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_words(words), m_model(model), m_controls(new QHBoxLayout), m_field(new QLineEdit),
      m_table(new RowsTable(words.title, RowsTable::Lines::One)), m_summary(new TextLabel({}, TextRole::Body, Tone::Muted)), m_message(new MessageBar),
      m_empty(new EmptyState(words.icon, words.empty, words.action)), m_stack(new QStackedWidget)
{
    setObjectName(words.id);
    const Theme theme = Theme::of(this);
    m_field->setObjectName(words.id + u"Field"_s);
    m_field->setAccessibleName(words.searchHint);
    m_field->setPlaceholderText(words.searchHint);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icons::icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_table->setObjectName(words.id + u"Table"_s);
    m_table->setModel(&model);
    auto *title = new QVBoxLayout;
    title->setSpacing(theme.space(0.5));
    title->addWidget(new TextLabel(words.title, TextRole::Headline));
    title->addWidget(m_summary);
    m_controls->setSpacing(theme.space(2));
    m_controls->addLayout(title, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(3));
    head->setSpacing(theme.space(3));
    head->addLayout(m_controls);
    head->addWidget(m_field);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setContentsMargins(theme.space(3), 0, theme.space(3), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DirectoryList::reload);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_soon.start(pause); });
    connect(&m_model, &PagedModel::moreWanted, this, [this](const QString &from) {
        m_rereading ? m_model.failed() : read(m_typed, from); // what is read again may end elsewhere
    });
    connect(m_message, &MessageBar::actionTriggered, this, &DirectoryList::reload);
}

void DirectoryList::addControl(QWidget *control)
{
    m_controls->addWidget(control, 0, Qt::AlignTop);
}

void DirectoryList::refresh()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start(std::chrono::milliseconds(500));
}

void DirectoryList::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    reload();
}

void DirectoryList::reload()
{
    m_soon.stop();
    ++m_asked;
    const bool isSame = m_field->text() == m_typed; // else what was found before says nothing about where to stay
    m_typed = m_field->text();
    m_until = isSame ? m_model.rowCount() : 0;
    m_rereading = true;
    begin();
    read(m_typed, {});
}

void DirectoryList::find()
{
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void DirectoryList::failed(const Error &error)
{
    m_rereading = false;
    m_model.failed();
    m_message->say(MessageBar::Kind::Error, error.text, tr("Try again"));
    Q_EMIT loaded();
}

int DirectoryList::rowOf(const QString &key) const
{
    for (int row = 0; !key.isEmpty() && row < m_model.rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

void DirectoryList::keepPlace(const std::function<bool()> &show)
{
    const int chosen = m_table->currentIndex().row(), top = m_table->rowAt(0), across = m_table->horizontalScrollBar()->value();
    const QString chosenKey = chosen < 0 ? QString() : keyAt(chosen), topKey = top < 0 ? QString() : keyAt(top);
    const int height = top < 0 ? 0 : m_table->rowViewportPosition(top);
    if (!show() && chosen >= 0)
        return;
    const int count = m_model.rowCount(), found = rowOf(chosenKey);
    m_table->doItemsLayout();
    if (m_until == 0) { // other words: from the top
        m_table->setCurrentIndex(m_model.index(0, 0));
        return m_table->scrollToTop();
    }
    if (count > 0) // one that is gone leaves the keyboard to the one that took its place
        m_table->setCurrentIndex(m_model.index(found >= 0 ? found : std::clamp(chosen, 0, count - 1), 0));
    m_table->horizontalScrollBar()->setValue(across);
    if (const int row = rowOf(topKey); row >= 0) {
        QScrollBar *bar = m_table->verticalScrollBar();
        bar->setValue(bar->value() + m_table->rowViewportPosition(row) - height);
    }
}

void DirectoryList::came()
{
    m_message->clear();
    const int count = m_model.rowCount();
    const QString typed = m_typed.trimmed();
    m_summary->setText(summary(count, m_model.canFetchMore({})));
    m_empty->setSentence(typed.isEmpty() ? m_words.empty : tr("Nothing here holds \"%1\".").arg(typed));
    m_empty->setHint(typed.isEmpty() ? m_words.hint : tr("Fewer letters may find more. Esc empties the field."));
    m_empty->button()->setVisible(typed.isEmpty() && !m_words.action.isEmpty());
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT loaded();
}

bool DirectoryList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_table->currentIndex().isValid() && !m_soon.isActive())
            Q_EMIT m_table->opened(m_table->currentIndex());
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}
