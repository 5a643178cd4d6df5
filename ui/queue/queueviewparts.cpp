// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of the queue is put together: its head, its menus, and what tells what to whom.
#include "ui/queue/filterbar.h"
#include "ui/queue/preview.h"
#include "ui/queue/previewsplitter.h"
#include "ui/queue/queuecolumns.h"
#include "ui/queue/queuememory.h"
#include "ui/queue/queuereader.h"
#include "ui/queue/queuetable.h"
#include "ui/queue/queueview.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void QueueView::buildHead()
{
    const Theme theme = Theme::of(this);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(3));
    head->setSpacing(theme.space(0.5));
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addSpacing(theme.space(2));
    head->addWidget(m_bar);
    m_message->setInset(3, 0, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
}

void QueueView::buildMenus()
{
    m_sortMenu->setObjectName(u"sortMenu"_s);
    m_columnsMenu->setObjectName(u"columnsMenu"_s);
    connect(m_sortMenu, &QMenu::aboutToShow, this, [this] {
        m_sortMenu->clear();
        m_columns->fillSortMenu(*m_sortMenu);
    });
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_columnsMenu->clear();
        m_columns->fillMenu(*m_columnsMenu);
    });
    m_rowsMenu->setObjectName(u"rowsMenu"_s);
    auto *rows = new QActionGroup(m_rowsMenu);
    for (const bool comfortable : {false, true}) {
        QAction *action = m_rowsMenu->addAction(comfortable ? tr("C&omfortable: with the last words") : tr("&Compact"));
        action->setObjectName(comfortable ? u"rowsComfortable"_s : u"rowsCompact"_s);
        action->setCheckable(true);
        action->setChecked(comfortable == areRowsComfortable());
        rows->addAction(action);
        connect(action, &QAction::triggered, this, [this, comfortable] { setComfortable(comfortable); });
    }
    m_table->setRows(areRowsComfortable() ? QueueDelegate::Rows::Comfortable : QueueDelegate::Rows::Compact);
    auto *button = new QToolButton;
    button->setObjectName(u"columnsButton"_s);
    button->setIcon(icons::icon(u"columns"_s));
    button->setAccessibleName(tr("Columns"));
    button->setToolTip(tr("Columns"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, button] { m_columnsMenu->popup(button->mapToGlobal(button->rect().bottomLeft())); });
    m_bar->tools()->addWidget(button);
}

void QueueView::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &QueueView::reload);
    connect(m_message, &MessageBar::actionTriggered, this, &QueueView::reload);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        m_bar->clear();
        m_bar->setFocus();
    });
    connect(m_reader, &QueueReader::finished, this, &QueueView::take);
    connect(m_reader, &QueueReader::failed, this, &QueueView::say);
    connect(m_reader, &QueueReader::counted, this, [this](int count) {
        m_counted = m_model->isWhole() ? m_model->rowCount() : count;
        refreshHeader();
    });
    connect(m_reader, &QueueReader::more, this, [this](const QueuePage &page, bool before) {
        before ? m_model->prepend(page) : m_model->append(page);
        refreshHeader();
    });
    connect(m_model, &QueueModel::moreWanted, m_reader, [this](const QString &place) { m_reader->readMore(place, false); });
    connect(m_model, &QueueModel::beforeWanted, m_reader, [this](const QString &place) { m_reader->readMore(place, true); });
    connect(m_table, &QueueTable::openRequested, this, &QueueView::openCurrent);
    connect(m_table, &QueueTable::filterWanted, this, [this] { m_bar->field()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_table, &QueueTable::previewToggled, this, [this] { showPreview(!isPreviewShown()); });
    connect(m_table, &QueueTable::currentChangedTo, m_preview, &QueuePreview::show);
    connect(m_table, &QueueTable::chosenChanged, this, &QueueView::showChosen);
    connect(m_table, &QueueTable::allWanted, this, &QueueView::chooseAll);
    connect(m_table, &QueueTable::endWanted, this, &QueueView::goToEnd);
    connect(m_columns, &QueueColumns::sortChosen, this, &QueueView::sortBy);
    connect(m_columns, &QueueColumns::chosen, this, &QueueView::changed);
    connect(m_bar, &FilterBar::changed, this, [this] {
        m_filter.filter = m_bar->filter();
        m_reset = true;
        reload();
        Q_EMIT changed();
    });
    connect(m_bar, &FilterBar::left, this, [this] { m_table->setFocus(); });
    connect(m_selection, &SelectionBar::clearRequested, this, [this] {
        m_table->chooseNone();
        m_table->setFocus();
    });
    connect(m_selection, &SelectionBar::requested, this, [this](BulkDeed deed) { Q_EMIT bulkRequested(deed, m_table->chosen()); });
    connect(m_splitter, &PreviewSplitter::previewShown, this, &QueueView::previewShown);
}
