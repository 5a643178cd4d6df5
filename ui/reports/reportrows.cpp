// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportrows.h"

#include "core/async.h"
#include "ui/ledger/rowstable.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t onePage = 200;

}

int ReportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportRowsModel::data(const QModelIndex &index, int role) const
{
    const FigureIncident *row = at(index);
    if (!row || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != SecondLine && role != CellStrong))
        return {};
    if (role == CellStrong)
        return index.column() == IncidentColumn;
    if (role == SecondLine)
        return index.column() == IncidentColumn ? QVariant(row->customer) : QVariant();
    switch (index.column()) {
    case NumberColumn:
        return role == Qt::AccessibleTextRole ? u"%1, %2, %3"_s.arg(row->number, m_viewpoint.in(row->title), row->customer) : row->number;
    case IncidentColumn:
        return m_viewpoint.in(row->title);
    case StateColumn:
        return m_viewpoint.language.word(row->state);
    case OwnerColumn:
        return row->owner.isEmpty() ? tr("Unassigned") : row->owner;
    case BeganColumn:
        return m_viewpoint.language.moment(row->began, m_viewpoint.zone, m_viewpoint.now());
    default:
        return {};
    }
}

QVariant ReportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("Number");
    case IncidentColumn: return tr("Incident");
    case StateColumn: return tr("State");
    case OwnerColumn: return tr("Owner");
    case BeganColumn: return tr("Began");
    default: return {};
    }
}

ReportRows::ReportRows(Figuring &figuring, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_figuring(figuring), m_model(new ReportRowsModel(viewpoint, this)), m_title(new TextLabel({}, TextRole::Title)),
      m_back(new QPushButton(icons::icon(u"arrow-left"_s), tr("Back to the figures"))), m_table(new RowsTable(tr("Incidents"), RowsTable::Lines::Two)), m_message(new MessageBar)
{
    const Theme theme = Theme::of(this);
    m_table->setObjectName(u"reportRows"_s);
    m_table->setModel(m_model);
    constexpr std::array widths{14, 0, 14, 16, 18};
    for (int i = 0; i < ReportRowsModel::ColumnCount; ++i)
        m_table->setWidth(i, widths[static_cast<size_t>(i)]);
    m_title->setWordWrap(true);
    m_back->setObjectName(u"reportBack"_s);
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
    connect(m_back, &QPushButton::clicked, this, &ReportRows::closed);
    connect(m_model, &ReportRowsModel::moreWanted, this, &ReportRows::read);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { show(m_filter, m_number, m_name); });
    connect(m_table, &RowsTable::opened, this, [this](const QModelIndex &index) {
        if (const FigureIncident *row = m_model->at(index))
            Q_EMIT openRequested(row->id);
    });
}

void ReportRows::show(const FigureFilter &filter, const FigureNumber &number, const QString &title)
{
    m_filter = filter, m_number = number, m_name = title;
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_model->setRows({}, {});
    whenDone(m_figuring.behind(filter, number), this, [this, asked = ++m_asked](const Result<std::vector<IncidentId>> &ids) {
        if (asked != m_asked)
            return;
        if (!ids)
            return say(ids.error());
        m_message->clear();
        m_ids = *ids;
        m_title->setText(u"%1 · %2"_s.arg(m_name, tr("%n incident(s)", nullptr, static_cast<int>(m_ids.size()))));
        m_table->setAccessibleName(m_title->text());
        read(u"0"_s);
    });
}

void ReportRows::read(const QString &after)
{
    const size_t from = after.toULongLong(), to = std::min(m_ids.size(), from + onePage);
    const std::vector<IncidentId> some(m_ids.begin() + static_cast<std::ptrdiff_t>(std::min(from, to)), m_ids.begin() + static_cast<std::ptrdiff_t>(to));
    whenDone(m_figuring.incidents(some), this, [this, from, to, asked = m_asked](const Result<std::vector<FigureIncident>> &rows) {
        if (asked != m_asked)
            return;
        if (!rows)
            return say(rows.error());
        const QString next = to < m_ids.size() ? QString::number(to) : QString();
        from == 0 ? m_model->setRows(*rows, next) : m_model->appendRows(*rows, next);
        if (from == 0 && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        Q_EMIT loaded();
    });
}

void ReportRows::say(const Error &error)
{
    m_model->failed();
    m_message->say(MessageBar::Kind::Error, error.text, tr("Try again"));
    Q_EMIT loaded();
}

QModelIndex ReportRows::currentIndex() const
{
    return m_table->currentIndex();
}

void ReportRows::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace)
        Q_EMIT closed();
    else
        Pane::keyPressEvent(event);
}
