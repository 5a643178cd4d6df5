// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/customerwriter.h"

#include "core/intake/phone.h"
#include "core/model/searchwords.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSaid = 1000;

bool sameContact(const Contact &a, const Contact &b)
{
    for (const QString &phone : a.phones) {
        const QString last = lastNine(phone);
        if (!last.isEmpty() && std::any_of(b.phones.begin(), b.phones.end(), [&](const QString &other) { return lastNine(other) == last; }))
            return true;
    }
    return folded(a.name) == folded(b.name);
}

bool sameSite(const Site &a, const Site &b)
{
    const QString one = searchText(a.address), other = searchText(b.address);
    return one.isEmpty() || other.isEmpty() ? folded(a.name) == folded(b.name) : one == other && a.postalCode == b.postalCode;
}

QString serialOf(const Equipment &unit)
{
    return searchText(unit.serial).remove(u' ');
}

bool sameUnit(const Equipment &a, const Equipment &b)
{
    if (!serialOf(a).isEmpty() || !serialOf(b).isEmpty())
        return serialOf(a) == serialOf(b);
    return searchText(a.brand + u' ' + a.model + u' ' + a.kind) == searchText(b.brand + u' ' + b.model + u' ' + b.kind);
}

}

CustomerWriter::CustomerWriter(const CsvTable &table, const CustomerMapping &mapping, const ImportBatch &batch, bool write)
    : m_table(table)
    , m_mapping(mapping)
    , m_batch(batch)
    , m_write(write)
{
    if (write)
        m_report.batch = batch.id;
}

Result<void> CustomerWriter::take(Store &store, int lines)
{
    return store.transaction([&]() -> Result<void> {
        if (m_write && !m_begun) {
            if (Result<void> begun = store.beginImport(m_batch); !begun)
                return begun;
            m_begun = true;
        }
        for (int i = 0; i < lines && !isDone(); ++i) {
            if (Result<void> taken = takeLine(store, m_table.rows[m_next]); !taken)
                return taken;
            ++m_next;
        }
        return {};
    });
}

Result<CustomerWriter::Known *> CustomerWriter::known(Store &store, const CustomerLine &line)
{
    const QString name = folded(line.customer.name);
    if (const auto there = m_known.find(name); there != m_known.end())
        return &there->second;
    const Result<std::optional<Customer>> stored = store.customerByName(line.customer.name);
    if (!stored)
        return tl::unexpected(stored.error());
    Known known;
    if (*stored) {
        known.id = (*stored)->id;
        ++m_report.knownCustomers;
        const auto take = [](auto &place) { return [&place](auto value) { place = std::move(value); }; };
        const Result<void> read = store.contactsOf(known.id)
                                      .map(take(known.contacts))
                                      .and_then([&] { return store.sitesOf(known.id).map(take(known.sites)); })
                                      .and_then([&] { return store.equipmentOf(known.id).map(take(known.equipment)); });
        if (!read)
            return tl::unexpected(read.error());
    } else {
        Customer customer = line.customer;
        customer.id = known.id = CustomerId::make();
        ++m_report.newCustomers;
        if (Result<void> kept = keep(store, "customer", customer); !kept)
            return tl::unexpected(kept.error());
    }
    return &m_known.emplace(name, std::move(known)).first->second;
}

template<typename Record>
Result<void> CustomerWriter::keep(Store &store, const char *kind, const Record &record)
{
    if (!m_write)
        return {};
    return store.save(record).and_then([&] { return store.addImported(m_batch.id, {QString::fromLatin1(kind), record.id.toString()}); });
}

Result<void> CustomerWriter::takeLine(Store &store, const CsvRow &row)
{
    ++m_report.lines;
    Result<CustomerLine> line = customerLine(row, m_mapping, m_table.header);
    if (!line) {
        ++m_report.refused;
        if (m_report.problems.size() < mostSaid)
            m_report.problems << line.error().text;
        return {};
    }
    m_report.doubts += int(line->doubts.size());
    for (const QString &doubt : line->doubts) {
        if (m_report.doubted.size() < mostSaid)
            m_report.doubted << QStringLiteral("%1: %2").arg(row.line).arg(doubt);
    }
    const Result<Known *> found = known(store, *line);
    if (!found)
        return tl::unexpected(found.error());
    Known &known = **found;
    const auto add = [&](auto &record, auto &there, auto same, const char *kind, int &count) -> Result<void> {
        if (!record || std::any_of(there.begin(), there.end(), [&](const auto &one) { return same(one, *record); }))
            return {};
        record->id = decltype(record->id)::make();
        record->customer = known.id;
        there.push_back(*record);
        ++count;
        return keep(store, kind, *record);
    };
    if (Result<void> ok = add(line->contact, known.contacts, sameContact, "contact", m_report.contacts); !ok)
        return ok;
    if (Result<void> ok = add(line->site, known.sites, sameSite, "site", m_report.sites); !ok)
        return ok;
    if (line->equipment && line->site) { // the unit stands where the line says
        const auto where =
            std::find_if(known.sites.begin(), known.sites.end(), [&](const Site &one) { return sameSite(one, *line->site); });
        if (where != known.sites.end())
            line->equipment->site = where->id;
    }
    return add(line->equipment, known.equipment, sameUnit, "equipment", m_report.equipment);
}
