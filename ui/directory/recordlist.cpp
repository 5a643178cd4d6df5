// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/recordlist.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordList::RecordList(const Words &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_head(new SectionHeader(words.title)), m_list(new RowList(words.id, words.title)), m_empty(new TextLabel(words.empty, TextRole::Body, Tone::Muted))
{
    const Theme theme = Theme::of(this);
    m_head->setIcon(words.icon);
    m_empty->setWordWrap(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    if (!words.edit.isEmpty()) {
        m_edit = addButton(u"edit"_s, {}, words.edit, words.title);
        connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(current()); });
    }
    if (!words.remove.isEmpty()) {
        m_remove = addButton(u"remove"_s, u"trash"_s, words.remove, words.title);
        connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(current()); });
    }
    QPushButton *add = words.add.isEmpty() ? nullptr : addButton(u"add"_s, u"add"_s, words.add, words.title);
    if (add)
        connect(add, &QPushButton::clicked, this, &RecordList::addRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    // What is done to a row is there once the keyboard is on it: Tab comes to the head behind the rows.
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->insertWidget(0, m_head);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &RecordList::refresh);
    setRows({});
}

QPushButton *RecordList::addButton(const QString &name, const QString &icon, const QString &text, const QString &about)
{
    auto *button = new QPushButton(text);
    if (!icon.isEmpty())
        button->setIcon(icons::icon(icon, Tone::Muted));
    button->setObjectName(name + u'-' + m_words.id);
    button->setAccessibleName(u"%1: %2"_s.arg(about, QString(text).remove(u'…')));
    setButtonKind(button, ButtonKind::Quiet);
    m_head->addControl(button);
    return button;
}

int RecordList::current() const
{
    return m_list->currentRow();
}

void RecordList::setRows(const QList<RowContent> &rows)
{
    m_list->setRows(rows);
    if (m_list->hasFocus())
        enter();
    m_head->setCount(rows.isEmpty() ? -1 : static_cast<int>(rows.size()));
    m_list->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    fit();
    refresh();
}

/// The keyboard needs a place to be.
void RecordList::enter()
{
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void RecordList::leave()
{
    m_list->setCurrentRow(-1);
    m_list->clearSelection();
}

/// The page scrolls, not its parts.
void RecordList::fit()
{
    int height = 0;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height + 2 * m_list->frameWidth());
}

void RecordList::refresh()
{
    const bool any = current() >= 0;
    for (QPushButton *button : {m_edit, m_remove}) {
        if (button)
            button->setVisible(any);
    }
    if (!any || !m_list->hasFocus())
        return;
    // The row that the keyboard is on is in sight.
    for (QWidget *at = parentWidget(); at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at)) {
            const QRect row = m_list->visualItemRect(m_list->currentItem());
            const QPoint place = m_list->viewport()->mapTo(area->widget(), row.center());
            area->ensureVisible(place.x(), place.y(), 0, row.height());
            return;
        }
    }
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn) {
        enter();
        Q_EMIT entered();
        return false;
    }
    if (watched != m_list || event->type() != QEvent::KeyPress || current() < 0)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier)
            return false;
        Q_EMIT editRequested(current());
        return true;
    case Qt::Key_Delete:
        if (m_remove)
            Q_EMIT removeRequested(current());
        return m_remove;
    default:
        return false;
    }
}

void RecordList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}
