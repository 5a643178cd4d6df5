// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerrows.h"

#include "core/async.h"
#include "ui/ledger/rowstable.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LedgerRows::LedgerRows(Ledger &ledger, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_ledger(ledger), m_model(new LedgerRowsModel(viewpoint, this)), m_title(new TextLabel({}, TextRole::Title)),
      m_back(new QPushButton(icons::icon(u"arrow-left"_s), tr("Back to the ledger"))), m_table(new RowsTable(tr("Commitments"), RowsTable::Lines::Two)),
      m_message(new MessageBar)
{
    const Theme theme = Theme::of(this);
    m_table->setObjectName(u"ledgerRows"_s);
    m_table->setModel(m_model);
    const std::array widths{12, 26, 0, 15, 17, 17};
    for (int i = 0; i < LedgerRowsModel::ColumnCount; ++i)
        m_table->setWidth(i, widths[static_cast<size_t>(i)]);
    m_back->setObjectName(u"ledgerBack"_s);
    m_back->setAccessibleName(m_back->text());
    m_back->setToolTip(tr("Esc"));
    setButtonKind(m_back, ButtonKind::Secondary);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.space(3), 0, theme.space(3), theme.space(2));
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_back, &QPushButton::clicked, this, &LedgerRows::closed);
    connect(m_model, &LedgerRowsModel::moreWanted, this, &LedgerRows::read);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { read({}); });
    connect(m_table, &RowsTable::opened, this, [this](const QModelIndex &index) {
        if (const LedgerRow *row = m_model->at(index))
            Q_EMIT openRequested(row->incident);
    });
}

void LedgerRows::show(const LedgerFilter &filter, const QString &title)
{
    m_filter = filter;
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_model->setPage({}, {});
    ++m_asked;
    read({});
}

void LedgerRows::read(const QString &after)
{
    whenDone(m_ledger.page(m_filter, after), this, [this, number = m_asked, first = after.isEmpty()](const Result<LedgerPage> &page) {
        if (number == m_asked)
            take(page, first);
    });
}

void LedgerRows::take(const Result<LedgerPage> &page, bool first)
{
    if (!page) {
        m_message->say(MessageBar::Kind::Error, page.error().text, tr("Try again"));
    } else if (first) {
        m_message->clear();
        m_model->setPage(*page, m_ledger.rules());
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
    } else {
        m_model->appendRows(page->rows, page->next);
    }
    Q_EMIT loaded();
}

const LedgerRow *LedgerRows::current() const
{
    return m_model->at(m_table->currentIndex());
}

void LedgerRows::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace)
        Q_EMIT closed();
    else
        Pane::keyPressEvent(event);
}
