// SPDX-License-Identifier: GPL-3.0-or-later
// What a person owes, as a calendar that other programs subscribe to.
#include "core/async.h"
#include "core/desk/deskparts.h"
#include "core/desk/reminders.h"
#include "core/desk/wording.h"
#include "core/exchange/ics.h"
#include "core/rules/quiet.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace {

constexpr int onePage = 1000;

/// Whose: nobody's name gives everybody's.
Result<QString> personOf(Store &store, const QString &owner, const QString &user)
{
    const Result<std::optional<Technician>> found = store.technicianByName(owner.isEmpty() ? user : owner);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return (*found)->name;
    if (!owner.isEmpty())
        return fail(Error::Kind::NotFound, QCoreApplication::translate("Calendar", "Nobody of this name works here: %1.").arg(owner));
    return QString();
}

/// A wait moves nothing without an entry, and an edit of the law makes a version: together they only grow.
Result<int> sequenceOf(Store &store, IncidentId incident)
{
    return store.incident(incident).and_then([&](const Incident &found) { return store.newestLaw().map([&](int law) { return found.version + law; }); });
}

Result<ics::Item> itemOf(Store &store, const AgendaRow &row, const RuleSet &rules, const QString &language)
{
    const Commitment &commitment = row.commitment;
    ics::Item item;
    item.uid = commitment.id.toString() + QStringLiteral("@aviso");
    item.summary = QStringLiteral("%1: %2 %3").arg(owedInWords(commitment, rules, language), row.number, row.title.in(language));
    item.at = *commitment.due;
    for (const ReminderStep &step : commitment.steps) {
        if (step.kind == ReminderStep::Kind::Warn)
            item.alarms.push_back(step.at);
    }
    return sequenceOf(store, commitment.incident).map([&item](int sequence) {
        item.sequence = sequence;
        return item;
    });
}

Result<std::vector<ics::Item>> itemsOf(Store &store, const QString &person, const RuleSet &rules, const QString &language)
{
    std::vector<ics::Item> items;
    QString after;
    do {
        const Result<AgendaPage> page = store.agenda({}, after, onePage);
        if (!page)
            return tl::unexpected(page.error());
        for (const AgendaRow &row : page->rows) {
            if (!row.commitment.due || (!person.isEmpty() && !rules::samePerson(row.owner, person)))
                continue;
            Result<ics::Item> item = itemOf(store, row, rules, language);
            if (!item)
                return tl::unexpected(item.error());
            items.push_back(std::move(*item));
        }
        after = page->next;
    } while (!after.isEmpty());
    return items;
}

Result<void> saved(const QByteArray &text, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.commit()) // names of customers: nobody else's business
        return {};
    return fail(Error::Kind::Environment, QCoreApplication::translate("Calendar", "The calendar file cannot be written: %1 (%2). Choose another place in My notices.").arg(path, file.errorString()));
}

}

QFuture<Result<QByteArray>> Reminders::calendar(const QString &owner, const QString &language)
{
    return m_parts.database.run([owner, language, user = m_parts.user, now = m_parts.clock(), law = m_parts.law()](Store &store) -> Result<QByteArray> {
        const Result<QString> person = personOf(store, owner, user);
        if (!person)
            return tl::unexpected(person.error());
        const QString name = person->isEmpty() ? QStringLiteral("Aviso") : QStringLiteral("Aviso: %1").arg(*person);
        return itemsOf(store, *person, law->rules, language).and_then([&](const std::vector<ics::Item> &items) { return ics::written(items, name, now); });
    });
}

QFuture<Result<void>> Reminders::saveCalendar(const QString &path, const QString &language)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(calendar({}, language), m_parts.desk, [this, promise, path](const Result<QByteArray> &text) {
        const auto write = [text, path] { return text.and_then([&](const QByteArray &bytes) { return saved(bytes, path); }); };
        whenDone(m_parts.papers.run(write), m_parts.desk, [promise](const Result<void> &ok) {
            promise->addResult(ok);
            promise->finish();
        });
    });
    return promise->future();
}
