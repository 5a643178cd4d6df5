// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/directory.h"
#include "core/desk/directorychecks.h"
#include "core/desk/factchanges.h"
#include "core/intake/phone.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// What a person changes in the directory: checked, and never over what another person wrote meanwhile.

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Directory", source);
}

tl::unexpected<Error> wrong(const char *source, const QString &what = {})
{
    const QString text = say(source);
    return fail(Error::Kind::InvalidInput, text.contains(u"%1"_s) ? text.arg(what) : text);
}

}

Result<QString> keptPhone(const QString &typed)
{
    if (const QString number = e164(typed); !number.isEmpty())
        return number;
    QString digits = typed;
    digits.remove(u' ').remove(u'-').remove(u'.');
    const bool isShort = digits.size() >= 2 && digits.size() <= 6
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isShort)
        return digits;
    return wrong(QT_TRANSLATE_NOOP("Directory", "\"%1\" is no phone number. Write it as it is dialled, such as 612 34 56 78 or +44 20 7946 0123."),
                 typed.left(60));
}

bool isMailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && text.indexOf(u'.', at + 2) > 0 && !text.endsWith(u'.')
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u',' || c == u';'; });
}

namespace {

Result<Customer> checked(Customer customer)
{
    customer.name = customer.name.simplified();
    if (customer.name.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Directory", "A customer needs a name."));
    return customer;
}

Result<Contact> checked(Contact contact)
{
    contact.name = contact.name.simplified();
    if (contact.name.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Directory", "A contact needs a name."));
    for (QString &phone : contact.phones) {
        const Result<QString> number = keptPhone(phone);
        if (!number)
            return tl::unexpected(number.error());
        phone = *number;
    }
    contact.phones.removeDuplicates();
    for (const QString &mail : contact.mails) {
        if (!isMailAddress(mail))
            return wrong(QT_TRANSLATE_NOOP("Directory", "\"%1\" is no mail address. It looks like name@company.com."), mail.left(60));
    }
    return contact;
}

Result<Site> checked(Site site)
{
    site.name = site.name.simplified();
    site.address = site.address.simplified();
    if (site.name.isEmpty() && site.address.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Directory", "A site needs a name or an address."));
    if (site.latitude.has_value() != site.longitude.has_value())
        return wrong(QT_TRANSLATE_NOOP("Directory", "Coordinates are two numbers: latitude and longitude. Give both, or neither."));
    if (site.latitude && (std::abs(*site.latitude) > 90 || std::abs(*site.longitude) > 180))
        return wrong(QT_TRANSLATE_NOOP("Directory", "Latitude lies between -90 and 90, longitude between -180 and 180."));
    return site;
}

Result<Equipment> checked(Equipment unit)
{
    if ((unit.kind + unit.brand + unit.model + unit.serial).trimmed().isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Directory", "A unit needs a kind, a brand, a model or a serial number."));
    if (unit.warrantyFrom.isValid() && unit.warrantyTo.isValid() && unit.warrantyTo < unit.warrantyFrom)
        return wrong(QT_TRANSLATE_NOOP("Directory", "The warranty ends before it begins. Correct one of the two dates."));
    return unit;
}

Result<std::optional<Customer>> stored(Store &store, const Customer &customer)
{
    const Result<Customer> there = store.customer(customer.id);
    if (!there && there.error().kind != Error::Kind::NotFound)
        return tl::unexpected(there.error());
    return there ? std::optional(*there) : std::nullopt;
}

template<typename Record>
Result<std::optional<Record>> among(const Result<std::vector<Record>> &all, const Record &record)
{
    if (!all)
        return tl::unexpected(all.error());
    const auto there = std::find_if(all->begin(), all->end(), [&](const Record &one) { return one.id == record.id; });
    return there == all->end() ? std::nullopt : std::optional(*there);
}

Result<std::optional<Contact>> stored(Store &store, const Contact &contact) { return among(store.contactsOf(contact.customer), contact); }
Result<std::optional<Site>> stored(Store &store, const Site &site) { return among(store.sitesOf(site.customer), site); }
Result<std::optional<Equipment>> stored(Store &store, const Equipment &unit) { return among(store.equipmentOf(unit.customer), unit); }

/// Writes it unless what is stored is another than what the person had before them.
template<typename Record>
Result<void> saveOver(Store &store, const std::optional<Record> &before, const Record &record, const std::function<Result<void>()> &write)
{
    return store.transaction([&]() -> Result<void> {
        const Result<std::optional<Record>> there = stored(store, record);
        if (!there)
            return tl::unexpected(there.error());
        if (*there == record)
            return {};
        if (*there != before)
            return fail(Error::Kind::Conflict, say(*there ? QT_TRANSLATE_NOOP("Directory", "Another person changed this meanwhile. Your words stand here still: copy what you need, close this, and open it again.")
                                                          : QT_TRANSLATE_NOOP("Directory", "Another person removed this meanwhile.")));
        return write();
    });
}

template<typename Record>
QFuture<Result<void>> saved(DeskParts &parts, const std::optional<Record> &before, const Record &typed)
{
    return parts.database.run([before, typed](Store &store) -> Result<void> {
        const Result<Record> good = checked(typed);
        if (!good)
            return tl::unexpected(good.error());
        return saveOver(store, before, *good, [&] { return store.save(*good); });
    });
}

Result<void> removeNow(Store &store, const ImportRecord &record)
{
    const Result<bool> gone = store.removeUnused(record);
    if (!gone)
        return tl::unexpected(gone.error());
    if (*gone)
        return {};
    return fail(Error::Kind::Conflict, record.kind == "site"_L1 ? say(QT_TRANSLATE_NOOP("Directory", "Incidents or units belong to this site: it stays, so that they keep their place."))
                                                                     : say(QT_TRANSLATE_NOOP("Directory", "Incidents tell of this: it stays, so that their history can be read.")));
}

QFuture<Result<void>> removed(DeskParts &parts, const ImportRecord &record)
{
    return parts.database.run([record](Store &store) { return removeNow(store, record); });
}

/// As an answer of the desk, which looks again at what is owed.
QFuture<Result<void>> followed(DeskParts &parts, const std::function<Result<void>(Store &)> &job)
{
    if (isClockInDoubt(parts))
        return clockInDoubt<void>();
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(parts.database.run(job), parts.desk, [&parts, promise](const Result<void> &ok) {
        if (ok)
            parts.manyWritten();
        promise->addResult(ok);
        promise->finish();
    });
    return promise->future();
}

}

QFuture<Result<void>> Directory::save(const std::optional<Customer> &before, const Customer &typed)
{
    return followed(m_parts, [&parts = m_parts, before, typed, now = m_parts.clock()](Store &store) -> Result<void> {
        const Result<Customer> good = checked(typed);
        if (!good)
            return tl::unexpected(good.error());
        const Result<std::optional<Customer>> namesake = store.customerByName(good->name);
        if (!namesake)
            return tl::unexpected(namesake.error());
        if (*namesake && (*namesake)->id != good->id && (!before || before->name != good->name))
            return wrong(QT_TRANSLATE_NOOP("Directory", "There is a customer of this name already. Add what tells them apart, such as the town."));
        return saveOver(store, before, *good, [&] { return savePerson(store, parts, *good, now); });
    });
}

QFuture<Result<void>> Directory::save(const std::optional<Contact> &before, const Contact &contact) { return saved(m_parts, before, contact); }
QFuture<Result<void>> Directory::save(const std::optional<Site> &before, const Site &site) { return saved(m_parts, before, site); }
QFuture<Result<void>> Directory::save(const std::optional<Equipment> &before, const Equipment &unit) { return saved(m_parts, before, unit); }
QFuture<Result<void>> Directory::remove(CustomerId id) { return removed(m_parts, {u"customer"_s, id.toString()}); }
QFuture<Result<void>> Directory::remove(ContactId id) { return removed(m_parts, {u"contact"_s, id.toString()}); }
QFuture<Result<void>> Directory::remove(SiteId id) { return removed(m_parts, {u"site"_s, id.toString()}); }
QFuture<Result<void>> Directory::remove(EquipmentId id) { return removed(m_parts, {u"equipment"_s, id.toString()}); }

QFuture<Result<void>> Directory::remove(const CustomerFile &seen)
{
    return m_parts.database.run([seen](Store &store) {
        return store.transaction([&]() -> Result<void> {
            const Result<CustomerFile> stored = store.customerFile(seen.customer.id, 1);
            if (!stored)
                return tl::unexpected(stored.error());
            if (!(stored->customer == seen.customer && stored->contacts == seen.contacts && stored->sites == seen.sites && stored->equipment == seen.equipment))
                return fail(Error::Kind::Conflict, say(QT_TRANSLATE_NOOP("Directory", "Another desk has changed this customer meanwhile. Look at it again before it goes.")));
            return removeNow(store, {u"customer"_s, seen.customer.id.toString()});
        });
    });
}

QFuture<Result<void>> Directory::restore(const CustomerFile &file)
{
    return m_parts.database.run([file](Store &store) {
        return store.transaction([&]() -> Result<void> {
            Result<void> ok = store.save(file.customer);
            for (size_t i = 0; ok && i < file.contacts.size(); ++i)
                ok = store.save(file.contacts[i]);
            for (size_t i = 0; ok && i < file.sites.size(); ++i) // before the units that stand there
                ok = store.save(file.sites[i]);
            for (size_t i = 0; ok && i < file.equipment.size(); ++i)
                ok = store.save(file.equipment[i]);
            return ok;
        });
    });
}
