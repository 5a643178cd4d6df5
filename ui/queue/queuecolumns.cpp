// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuecolumns.h"

#include "core/model/statetable.h"
#include "core/text/statewords.h"
#include "ui/incident/presencewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QHeaderView>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using enum QueueModel::Column;

/// Those that go first where there is no room.
constexpr std::array givesWay{SilentColumn, WaitingColumn, BallColumn, OwnerColumn, StateColumn};

}

QueueColumns::QueueColumns(QTableView &table, QueueModel &model) : QObject(&table), m_table(table), m_model(model)
{
    dressHeader();
    layOut();
}

/// Number and customer stand below the title, and what is owed next below its moment.
const QList<int> &QueueColumns::usualColumns()
{
    static const QList<int> usual{DueColumn, TitleColumn, StateColumn, BallColumn, WaitingColumn, SilentColumn, OwnerColumn};
    return usual;
}

void QueueColumns::dressHeader()
{
    QHeaderView *header = m_table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(Theme::of(&m_table).space(12));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (const std::optional<QueueSort> sort = sortOf(column))
            Q_EMIT sortChosen(*sort, *sort == m_sort && !m_descending);
    });
    connect(header, &QHeaderView::sectionMoved, this, &QueueColumns::takeOrder);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != TitleColumn)
            fit();
    });
    for (int i = 0; i < QueueModel::ColumnCount; ++i) {
        m_fitting = true;
        header->setSectionResizeMode(i, i == TitleColumn ? QHeaderView::Fixed : QHeaderView::Interactive);
        header->resizeSection(i, widthOf(i));
        m_fitting = false;
    }
}

QString QueueColumns::nameOf(int column)
{
    static const QStringList names{u"due"_s, u"number"_s, u"title"_s, u"customer"_s, u"state"_s, u"ball"_s, u"waiting"_s, u"silent"_s, u"next"_s, u"owner"_s, u"activity"_s, u"priority"_s,
                                   u"equipment"_s, u"serial"_s, u"channel"_s, u"tags"_s, u"opened"_s, u"others"_s};
    return names.value(column);
}

std::optional<QueueSort> QueueColumns::sortOf(int column)
{
    switch (column) {
    case DueColumn:
    case NextColumn: return QueueSort::NextDue;
    case NumberColumn: return QueueSort::Number;
    case CustomerColumn: return QueueSort::Customer;
    case PriorityColumn: return QueueSort::Priority;
    case OwnerColumn: return QueueSort::Owner;
    case WaitingColumn: return QueueSort::Waiting;
    case SilentColumn: return QueueSort::Silent;
    case ActivityColumn: return QueueSort::Activity;
    default: return {};
    }
}

/// As wide as the longest that it says in this language: what is left is the title's.
int QueueColumns::widthOf(int column) const
{
    const Theme theme = Theme::of(&m_table);
    const Viewpoint &view = m_model.viewpoint();
    const QFontMetrics metrics(theme.font(TextRole::Body));
    const auto characters = [&](int count, double steps) { return metrics.averageCharWidth() * count + theme.space(steps); };
    const auto badge = [&](const QString &text) { return rows::badgeSize(theme, {u"clock"_s, text, Tone::Neutral}).width() + theme.space(5); };
    const Instant before = view.now() - (9h + 59min);
    int width = QFontMetrics(theme.font(TextRole::Caption)).horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::UserRole).toString()) + theme.space(9);
    switch (column) {
    case DueColumn: return std::max(badge(view.remaining(before)), theme.space(61));
    case NumberColumn: return std::max(width, characters(10, 5));
    case CustomerColumn: return characters(19, 5);
    case ActivityColumn: return std::max(width, metrics.horizontalAdvance(view.clock(view.now() - 24h)) + theme.space(12));
    case WaitingColumn:
    case SilentColumn: return std::max(width, metrics.horizontalAdvance(view.age(before)) + theme.space(5));
    case NextColumn: return characters(21, 4);
    case OwnerColumn: return characters(12, 11);
    case EquipmentColumn: return characters(17, 5);
    case SerialColumn: return std::max(width, characters(12, 5));
    case TagsColumn: return characters(16, 5);
    case OpenedColumn: return std::max(width, metrics.horizontalAdvance(view.clock(view.now() - 24h * 9)) + theme.space(7));
    case ChannelColumn:
        for (const Channel channel : {Channel::Phone, Channel::Mail, Channel::InPerson, Channel::Message})
            width = std::max(width, metrics.horizontalAdvance(view.language.word(channel)) + theme.space(5));
        return width;
    case PriorityColumn: return std::max(width, badge(view.language.word(Level::Normal)));
    case StateColumn:
        width = std::max(width, badge(stateInWords(State::Active, {}, view.language)));
        if (const auto own = shownStates()) {
            for (const NamedState &one : own->states)
                width = std::max(width, std::min(badge(one.name.in(view.language.code())), characters(22, 5)));
        }
        for (const WaitingOn on : {WaitingOn::Customer, WaitingOn::Supplier, WaitingOn::Part})
            width = std::max(width, badge(QueueModel::tr("Waits: %1").arg(view.language.word(on))));
        return width;
    case OthersColumn:
        for (const Doing doing : {Doing::Viewing, Doing::Writing})
            width = std::max(width, badge(QStringLiteral("%1 · 9").arg(PresenceWords::word(doing))));
        return width;
    case BallColumn:
        for (const Ball with : {Ball::Us, Ball::Customer, Ball::Supplier})
            width = std::max(width, metrics.horizontalAdvance(view.language.word(with)) + theme.space(12));
        return width;
    default: return titleWidth();
    }
}

int QueueColumns::titleWidth() const
{
    const Theme theme = Theme::of(&m_table);
    return QFontMetrics(theme.font(TextRole::Body)).averageCharWidth() * 28 + theme.space(5);
}

void QueueColumns::setShown(const QStringList &names)
{
    m_chosen.clear();
    for (const QString &name : names) {
        for (int i = 0; i < QueueModel::ColumnCount; ++i) {
            if (nameOf(i) == name && !m_chosen.contains(i))
                m_chosen << i;
        }
    }
    if (!m_chosen.isEmpty() && !m_chosen.contains(TitleColumn))
        m_chosen.insert(std::min<qsizetype>(1, m_chosen.size()), TitleColumn);
    layOut();
}

QStringList QueueColumns::shown() const
{
    QStringList names;
    for (const int column : m_chosen)
        names << nameOf(column);
    return names;
}

void QueueColumns::layOut()
{
    QHeaderView *header = m_table.horizontalHeader();
    const QList<int> shown = m_chosen.isEmpty() ? usualColumns() : m_chosen;
    m_fitting = true;
    for (qsizetype i = 0; i < shown.size(); ++i)
        header->moveSection(header->visualIndex(shown[i]), static_cast<int>(i));
    m_fitting = false;
    for (int i = 0; i < QueueModel::ColumnCount; ++i)
        m_table.setColumnHidden(i, !shown.contains(i));
    fit();
}

void QueueColumns::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    QHeaderView *header = m_table.horizontalHeader();
    const auto others = [&] {
        int sum = 0;
        for (int i = 0; i < QueueModel::ColumnCount; ++i)
            sum += i == TitleColumn || header->isSectionHidden(i) ? 0 : header->sectionSize(i);
        return sum;
    };
    const int room = m_table.viewport()->width();
    if (m_chosen.isEmpty()) {
        for (const int column : usualColumns())
            m_table.setColumnHidden(column, false);
        for (const int column : givesWay) {
            if (room - others() < titleWidth())
                m_table.setColumnHidden(column, true);
        }
    }
    header->resizeSection(TitleColumn, std::max(titleWidth(), room - others()));
    m_fitting = false;
}

void QueueColumns::setSort(QueueSort sort, bool descending)
{
    m_sort = sort;
    m_descending = descending;
    int column = -1;
    for (int i = QueueModel::ColumnCount - 1; i >= 0; --i)
        column = sortOf(i) == sort ? i : column;
    m_model.setSortMark(column, descending);
}

/// The order in which they stand is the person's, by the mouse; what had no room stays out.
void QueueColumns::takeOrder()
{
    if (m_fitting)
        return;
    const QHeaderView *header = m_table.horizontalHeader();
    if (m_chosen.isEmpty()) {
        for (const int column : usualColumns()) {
            if (!header->isSectionHidden(column))
                m_chosen << column;
        }
    }
    std::sort(m_chosen.begin(), m_chosen.end(), [header](int a, int b) { return header->visualIndex(a) < header->visualIndex(b); });
    Q_EMIT chosen(shown());
}

void QueueColumns::toggle(int column, bool on)
{
    if (m_chosen.isEmpty())
        m_chosen = usualColumns();
    m_chosen.removeAll(column);
    if (on)
        m_chosen << column;
    layOut();
    Q_EMIT chosen(shown());
}

void QueueColumns::showUsual()
{
    setShown({});
    Q_EMIT chosen({});
}
