// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells and heads of the queue say, to who sees them and to who hears them.
#include "core/text/markdown.h"
#include "core/text/statewords.h"
#include "ui/incident/presencewords.h"
#include "ui/queue/queuemodel.h"
#include "ui/widgets/textlabel.h"

QString QueueModel::lastWords(const QueueRow &row) const
{
    const QString words = markdown::plain(markdown::parse(m_viewpoint.in(row.details.lastWords).left(1000))).simplified();
    if (words.isEmpty())
        return {};
    return (row.details.lastSaid == Direction::In ? tr("Customer: %1") : tr("Us: %1")).arg(words.left(300));
}

/// Those who have it open, in whole sentences.
static QStringList sentencesOf(const std::vector<PresentPerson> &others, const Viewpoint &viewpoint)
{
    QStringList all;
    for (const PresentPerson &one : others)
        all << PresenceWords::wholeSentence(one, viewpoint);
    return all;
}

QString QueueModel::nextRule(const QueueRow &row) const
{
    const Rule *rule = m_rules.find(row.nextRule);
    return rule ? m_viewpoint.in(rule->name) : row.nextRule;
}

QString QueueModel::text(const QueueRow &row, int column) const
{
    switch (column) {
    case DueColumn:
        return row.nextDue ? m_viewpoint.remaining(*row.nextDue) : QString();
    case NumberColumn:
        return row.number;
    case TitleColumn:
        return m_viewpoint.in(row.title);
    case CustomerColumn:
        return customerOf(row);
    case StateColumn:
        return row.state == State::Waiting && row.waitingOn != WaitingOn::Nobody && row.stateName.isEmpty()
            ? tr("Waits: %1").arg(m_viewpoint.language.word(row.waitingOn))
            : stateInWords(row.state, row.stateName, m_viewpoint.language);
    case BallColumn:
        return m_viewpoint.language.word(row.ball);
    case WaitingColumn:
        return row.waitingSince ? m_viewpoint.waited(*row.waitingSince, row.waited) : QString();
    case ActivityColumn:
        return row.lastActivity ? m_viewpoint.clock(*row.lastActivity) : QString();
    case SilentColumn:
        return row.silentSince ? m_viewpoint.age(*row.silentSince) : QString();
    case NextColumn:
        return row.nextDue ? QStringLiteral("%1 · %2").arg(m_viewpoint.clock(*row.nextDue), nextRule(row)) : nextRule(row);
    case OwnerColumn:
        return row.owner.isEmpty() ? tr("Nobody") : row.owner;
    case PriorityColumn:
        return m_viewpoint.language.word(row.priority);
    case EquipmentColumn:
        return row.details.equipment;
    case SerialColumn:
        return row.details.serial;
    case ChannelColumn:
        return row.details.channel ? m_viewpoint.language.word(*row.details.channel) : QString();
    case TagsColumn:
        return row.details.tags.join(QStringLiteral(", "));
    case OpenedColumn:
        return m_viewpoint.clock(row.occurredAt);
    case OthersColumn:
        if (const std::vector<PresentPerson> others = othersOn(row.id); !others.empty()) {
            const QString word = PresenceWords::word(others.front().doing);
            return others.size() == 1 ? word : QStringLiteral("%1 · %2").arg(word, m_viewpoint.language.locale().toString(static_cast<int>(others.size())));
        }
        return {};
    default:
        return {};
    }
}

QString QueueModel::toolTip(const QueueRow &row, int column) const
{
    const auto wall = [this](const std::optional<Instant> &moment) {
        return moment ? m_viewpoint.language.moment(*moment, m_viewpoint.zone, m_viewpoint.now()) : QString();
    };
    switch (column) {
    case TitleColumn:
        return plainToolTip(QStringList{m_viewpoint.in(row.title), row.number, customerOf(row)}.join(QStringLiteral(" · ")));
    case DueColumn:
    case NextColumn:
        return row.nextDue ? plainToolTip(QStringLiteral("%1 · %2").arg(nextRule(row), wall(row.nextDue))) : QString();
    case WaitingColumn:
        return row.waitingSince ? plainToolTip(m_viewpoint.waitingWords(*row.waitingSince, row.waited)) : tr("The customer waits for no answer");
    case ActivityColumn:
        return row.lastActivity && row.lastDirection ? QStringLiteral("%1 · %2").arg(m_viewpoint.language.word(*row.lastDirection), wall(row.lastActivity)) : QString();
    case SilentColumn:
        return row.silentSince ? tr("Last word with the customer: %1").arg(wall(row.silentSince)) : QString();
    case StateColumn:
        return row.waitingUntil ? tr("Waiting until %1").arg(wall(row.waitingUntil)) : row.details.putOffUntil ? tr("Put off until %1").arg(wall(row.details.putOffUntil)) : QString();
    case CustomerColumn:
        return plainToolTip(customerOf(row));
    case EquipmentColumn:
    case TagsColumn:
        return plainToolTip(text(row, column));
    case OpenedColumn:
        return wall(row.occurredAt);
    case OthersColumn:
        return plainToolTip(sentencesOf(othersOn(row.id), m_viewpoint).join(QLatin1Char('\n')));
    default:
        return {};
    }
}

QString QueueModel::accessibleText(const QueueRow &row, int column) const
{
    if (column == OthersColumn)
        return sentencesOf(othersOn(row.id), m_viewpoint).join(QStringLiteral(", "));
    if (column != DueColumn && column != TitleColumn)
        return text(row, column);
    const QString due = row.nextDue ? m_viewpoint.remaining(*row.nextDue) : tr("nothing owed");
    QStringList said{m_viewpoint.in(row.title), customerOf(row), due, nextRule(row), lastWords(row)};
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::AccessibleTextRole && section == m_sortColumn)
        return (m_descending ? tr("%1, sorted the other way round") : tr("%1, sorted by it")).arg(heading(section));
    if (role == Qt::DisplayRole && section == m_sortColumn)
        return QString(heading(section) + (m_descending ? QStringLiteral(" ▴") : QStringLiteral(" ▾")));
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::UserRole ? QVariant(heading(section)) : QVariant();
}

QString QueueModel::heading(int column) const
{
    switch (column) {
    case DueColumn:
        return tr("Due");
    case NumberColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Incident");
    case CustomerColumn:
        return tr("Customer");
    case StateColumn:
        return tr("State");
    case BallColumn:
        return tr("Ball with");
    case WaitingColumn:
        return tr("Waiting since");
    case SilentColumn:
        return tr("Silent since");
    case ActivityColumn:
        return tr("Last activity");
    case NextColumn:
        return tr("Owed next");
    case OwnerColumn:
        return tr("Owner");
    case PriorityColumn:
        return tr("Priority");
    case EquipmentColumn:
        return tr("Equipment");
    case SerialColumn:
        return tr("Serial number");
    case ChannelColumn:
        return tr("Channel");
    case TagsColumn:
        return tr("Tags");
    case OpenedColumn:
        return tr("Opened");
    case OthersColumn:
        return tr("Others");
    default:
        return {};
    }
}
