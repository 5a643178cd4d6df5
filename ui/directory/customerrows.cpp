// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer's page shows of each record.
#include "core/async.h"
#include "core/desk/aftersales.h"
#include "core/intake/phone.h"
#include "core/model/words.h"
#include "ui/directory/customerview.h"
#include "ui/directory/equipmentmodel.h"
#include "ui/directory/recordforms.h"
#include "ui/directory/recordlist.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QLayout>

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

RowContent rowOf(const QString &icon, const QString &title, const QString &lead = {}, const QString &subtitle = {})
{
    RowContent row;
    row.icon = icon, row.title = title, row.lead = lead, row.subtitle = subtitle;
    return row;
}

QString word(const QString &channel, const Viewpoint &viewpoint)
{
    const std::optional<Channel> known = valueOf<Channel>(channel);
    return known ? viewpoint.language.word(*known) : QString();
}

BadgeContent verdict(const Commitment &promise, const Viewpoint &viewpoint)
{
    using enum Commitment::Status;
    if (promise.status == Open) {
        const UrgencyLook look = Viewpoint::look(viewpoint.horizon(promise.due));
        return {look.icon, promise.due ? viewpoint.remaining(*promise.due) : viewpoint.language.word(promise.status), look.tone};
    }
    const bool broken = promise.status == KeptLate || promise.missed;
    const bool kept = promise.status == Kept || promise.status == KeptAtOnce;
    return {kept ? u"settled"_s : broken ? u"overdue"_s : u"minus"_s, viewpoint.language.word(promise.status), kept ? Tone::Settled : broken ? Tone::Overdue : Tone::Muted};
}

}

void CustomerView::fillHead()
{
    const Customer &customer = m_file.customer;
    m_name->setText(customer.name);
    setAccessibleName(customer.name);
    while (QLayoutItem *item = m_facts->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &icon, const QString &text, bool known) {
        if (known)
            m_facts->layout()->addWidget(new Badge(BadgeContent{icon, text, Tone::Muted}));
    };
    add(u"globe"_s, customer.language == u"es"_s ? tr("Spanish") : tr("English"), !customer.language.isEmpty());
    const QString channel = word(customer.preferredChannel, m_viewpoint);
    add(u"message"_s, tr("Prefers: %1").arg(channel), !channel.isEmpty());
    add(u"clock"_s, customer.reachable, !customer.reachable.isEmpty());
    add(u"info"_s, tr("Tax no. %1").arg(customer.taxNumber), !customer.taxNumber.isEmpty());
    add(u"verify"_s, tr("Contract: %1").arg(customer.contract), !customer.contract.isEmpty());
    m_facts->setVisible(m_facts->layout()->count() > 0);
    m_notes->setText(m_viewpoint.in(customer.notes.words));
    m_notes->setVisible(!m_notes->text().isEmpty());
}

void CustomerView::fillContacts()
{
    QList<RowContent> rows;
    for (const Contact &contact : m_file.contacts) {
        QStringList phones;
        for (const QString &phone : contact.phones)
            phones << spokenPhone(phone, u"ZZ"_s); // whoever calls from abroad needs it too
        RowContent row = rowOf(u"customer"_s, contact.name, {}, joined(QStringList{contact.role} + phones + contact.mails));
        if (const QString channel = word(contact.preferredChannel, m_viewpoint); !channel.isEmpty())
            row.badges << BadgeContent{u"message"_s, tr("Prefers: %1").arg(channel), Tone::Muted};
        if (contact.technicalText)
            row.badges << BadgeContent{u"code"_s, tr("Technical"), Tone::Muted};
        rows << row;
    }
    m_contacts->setRows(rows);
}

void CustomerView::fillPlaces()
{
    QList<RowContent> rows;
    for (const Site &site : m_file.sites) {
        const QString town = QStringList{site.postalCode, site.zone}.join(u' ').trimmed();
        RowContent row = rowOf(u"site"_s, siteName(site), {}, joined({site.name.isEmpty() ? QString() : site.address, town, site.access.simplified()}));
        if (site.latitude)
            row.badges << BadgeContent{u"globe"_s, tr("On the map"), Tone::Muted};
        rows << row;
    }
    m_sites->setRows(rows);
    rows.clear();
    for (const Equipment &unit : m_file.equipment) {
        const Site *site = siteOf(unit.site);
        const qsizetype incidents = std::count_if(m_file.incidents.begin(), m_file.incidents.end(), [&](const CustomerIncident &one) { return one.equipment == unit.id; });
        const QString installed = unit.installedOn.isValid() ? tr("installed %1").arg(m_viewpoint.language.locale().toString(unit.installedOn, QLocale::ShortFormat)) : QString();
        RowContent row = rowOf(u"equipment"_s, unitName(unit), unit.serial);
        row.subtitle = joined({unitName(unit) == unit.kind ? QString() : unit.kind, site ? siteName(*site) : QString(), installed, unit.warrantyBy, unit.warrantyExtendedBy, unit.maintenanceContract});
        if (incidents > 0)
            row.badges << BadgeContent{u"queue"_s, tr("%n incident(s)", nullptr, static_cast<int>(incidents)), Tone::Muted};
        const WarrantyLook warranty = warrantyLook(unit, m_viewpoint);
        if (unit.warrantyTo.isValid())
            row.badges << BadgeContent{warranty.icon, tr("Warranty: %1").arg(warranty.text), warranty.tone};
        row.badges << standingBadges(unit.id);
        rows << row;
    }
    m_equipment->setRows(rows);
}

void CustomerView::readStandings()
{
    if (!m_aftersales)
        return;
    whenDone(m_aftersales->standingsOf(m_customer), this, [this, asked = m_asked](const Result<std::vector<CustomerUnit>> &all) {
        if (!all || asked != m_asked)
            return; // the page says already that it cannot be read
        m_standings = *all;
        if (m_standings.empty() || m_file.customer.id != m_customer)
            return;
        const int row = m_equipment->list()->currentRow();
        fillPlaces();
        m_equipment->list()->setCurrentRow(row);
    });
}

QList<BadgeContent> CustomerView::standingBadges(EquipmentId unit) const
{
    QList<BadgeContent> badges;
    const auto found = std::find_if(m_standings.begin(), m_standings.end(), [unit](const CustomerUnit &one) { return one.unit == unit; });
    if (found == m_standings.end())
        return badges;
    const UnitStanding &standing = found->standing;
    if (standing.inPool)
        badges << BadgeContent{u"loan"_s, standing.loan ? tr("Ours to lend, at %1").arg(standing.loan->customer) : tr("Ours to lend"), Tone::Accent};
    if (standing.replacedBy)
        badges << BadgeContent{u"replacement"_s, tr("Replaced by %1").arg(nameOfUnit(*standing.replacedBy)), Tone::Muted};
    return badges;
}

void CustomerView::fillIncidents()
{
    QList<RowContent> rows;
    QStringList ids;
    for (const bool open : {true, false}) {
        for (const CustomerIncident &one : m_file.incidents) {
            if ((one.state != State::Closed) != open || (m_unit && one.equipment != m_unit))
                continue;
            const Equipment *unit = unitOf(one.equipment);
            RowContent row = rowOf(open ? u"queue"_s : u"settled"_s, m_viewpoint.in(one.title), one.number);
            row.moment = m_viewpoint.clock(one.occurredAt);
            row.subtitle = joined({one.owner.isEmpty() ? tr("Nobody follows it") : one.owner, unit ? unitName(*unit) : QString(), unit ? unit->serial : QString()});
            row.badges << BadgeContent{u"state"_s, m_viewpoint.language.word(one.state), open ? Tone::Accent : Tone::Muted};
            row.strong = open;
            rows << row;
            ids << one.id.toString();
        }
    }
    const auto name = [](RecordList *part, const QStringList &incidents) {
        for (int row = 0; row < part->list()->count(); ++row)
            part->list()->item(row)->setData(Qt::UserRole, incidents[row]);
    };
    m_incidents->setRows(rows);
    name(m_incidents, ids);
    rows.clear();
    ids.clear();
    for (const auto &[promise, number] : m_promised) {
        RowContent row = rowOf(u"promise"_s, m_viewpoint.in(promise.what), number);
        row.moment = promise.due ? m_viewpoint.clock(*promise.due) : QString();
        if (promise.settledAt && promise.status != Commitment::Status::Open)
            row.subtitle = tr("Settled %1").arg(m_viewpoint.clock(*promise.settledAt));
        row.badges << verdict(promise, m_viewpoint);
        row.strong = promise.status == Commitment::Status::Open;
        rows << row;
        ids << promise.incident.toString();
    }
    m_promises->setRows(rows);
    name(m_promises, ids);
}

const Site *CustomerView::siteOf(const std::optional<SiteId> &site) const
{
    const auto found = std::find_if(m_file.sites.begin(), m_file.sites.end(), [&](const Site &one) { return one.id == site; });
    return found == m_file.sites.end() ? nullptr : &*found;
}

const Equipment *CustomerView::unitOf(const std::optional<EquipmentId> &unit) const
{
    const auto found = std::find_if(m_file.equipment.begin(), m_file.equipment.end(), [&](const Equipment &one) { return one.id == unit; });
    return found == m_file.equipment.end() ? nullptr : &*found;
}
