// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/directory.h"

#include "core/async.h"
#include "core/desk/customerwriter.h"
#include "core/desk/deskparts.h"
#include "core/exchange/vcard.h"

#include <set>

using namespace Qt::StringLiterals;

QFuture<Result<CustomerPage>> Directory::customers(const QString &words, const QString &from, int limit)
{
    return m_parts.database.run([words = words.trimmed(), from, limit](Store &store) {
        return words.isEmpty() ? store.customersFrom(from, limit) : store.customersWith(words, limit);
    });
}

QFuture<Result<EquipmentPage>> Directory::equipment(const QString &words, const QString &from, int limit)
{
    return m_parts.database.run([words = words.trimmed(), from, limit](Store &store) {
        return words.isEmpty() ? store.equipmentFrom(from, limit) : store.equipmentWith(words, limit);
    });
}

QFuture<Result<std::vector<CustomerPromise>>> Directory::promises(CustomerId customer, int limit)
{
    return m_parts.database.run([customer, limit](Store &store) { return store.promisesTo(customer, limit); });
}

QFuture<Result<CustomerFile>> Directory::file(CustomerId customer, int incidents)
{
    return m_parts.database.run([customer, incidents](Store &store) { return store.customerFile(customer, incidents); });
}

QFuture<Result<std::vector<Caller>>> Directory::callers(const QString &number)
{
    return m_parts.database.run([number](Store &store) { return store.callers(number, 20); });
}

QFuture<Result<std::vector<ImportBatch>>> Directory::imports()
{
    return m_parts.database.run([](Store &store) { return store.imports(); });
}

namespace {

constexpr int part = 250; ///< records a job: what others ask is answered between two

/// Work in parts on the database thread: `job` does one, `more` says on the desk's thread whether another follows, `answer` what came of
/// it.
template<typename Answer>
void inParts(DeskParts &parts, const std::function<Result<void>(Store &)> &job, const std::function<bool()> &more,
             const std::function<Answer()> &answer, const std::shared_ptr<QPromise<Result<Answer>>> &promise)
{
    whenDone(parts.database.run([job](Store &store) { return job(store); }), parts.desk,
             [&parts, job, more, answer, promise](const Result<void> &done) {
                 if (done && more())
                     return inParts(parts, job, more, answer, promise);
                 promise->addResult(done ? Result<Answer>(answer()) : Result<Answer>(tl::unexpected(done.error())));
                 promise->finish();
             });
}

}

QFuture<Result<CustomerImport>> Directory::importCustomers(const CsvTable &table, const CustomerMapping &mapping, const QString &file,
                                                           bool write, Progress progress)
{
    auto promise = std::make_shared<QPromise<Result<CustomerImport>>>();
    promise->start();
    if (Result<void> good = checkedMapping(mapping, table.header); !good) {
        promise->addResult(tl::unexpected(good.error()));
        promise->finish();
        return promise->future();
    }
    auto writer = std::make_shared<CustomerWriter>(table, mapping,
                                                   ImportBatch{ImportBatchId::make(), file, m_parts.clock(), m_parts.user, {}, 0}, write);
    auto cancelled = std::make_shared<bool>(false);
    inParts<CustomerImport>(
        m_parts, [writer](Store &store) { return writer->take(store, part); },
        [writer, progress, cancelled] {
            *cancelled = !writer->isDone() && progress && !progress(writer->done(), writer->of());
            if (writer->isDone() && progress)
                progress(writer->of(), writer->of());
            return !*cancelled && !writer->isDone();
        },
        [writer, cancelled] {
            CustomerImport report = writer->report();
            report.cancelled = *cancelled;
            return report;
        },
        promise);
    return promise->future();
}

namespace {

/// Taking a file back, part by part.
struct Undoing
{
    ImportBatchId batch;
    Instant now;
    ImportRecord last = {};
    ImportUndone report = {};
    bool isDone = false;

    Result<void> take(Store &store)
    {
        return store.transaction([&]() -> Result<void> {
            const Result<std::vector<ImportRecord>> records = store.imported(batch, last, part);
            if (!records)
                return tl::unexpected(records.error());
            for (const ImportRecord &record : *records) {
                const Result<bool> dropped = store.dropImported(batch, record);
                if (!dropped)
                    return tl::unexpected(dropped.error());
                ++(*dropped ? report.dropped : report.kept);
                last = record;
            }
            isDone = int(records->size()) < part;
            return isDone ? store.markUndone(batch, now) : Result<void>();
        });
    }
};

}

QFuture<Result<ImportUndone>> Directory::undoImport(ImportBatchId batch, Progress progress)
{
    auto promise = std::make_shared<QPromise<Result<ImportUndone>>>();
    promise->start();
    auto undoing = std::make_shared<Undoing>(Undoing{batch, m_parts.clock()});
    inParts<ImportUndone>(
        m_parts, [undoing](Store &store) { return undoing->take(store); },
        [undoing, progress] {
            const int done = undoing->report.dropped + undoing->report.kept;
            undoing->report.cancelled = !undoing->isDone && progress && !progress(done, 0);
            return !undoing->isDone && !undoing->report.cancelled;
        },
        [undoing] { return undoing->report; }, promise);
    return promise->future();
}

namespace {

/// A line for each contact, unit and site. A unit stands in the line of its own site, for so it is read again.
void addLines(std::vector<QStringList> &rows, const CustomerFile &file)
{
    std::vector<std::pair<Site, Equipment>> places;
    std::set<SiteId> written;
    for (const Equipment &unit : file.equipment) {
        const auto site = std::find_if(file.sites.begin(), file.sites.end(), [&](const Site &one) { return one.id == unit.site; });
        places.emplace_back(site == file.sites.end() ? Site() : *site, unit);
        written.insert(places.back().first.id);
    }
    for (const Site &site : file.sites) {
        if (!written.contains(site.id))
            places.emplace_back(site, Equipment());
    }
    const auto degrees = [](const std::optional<double> &value) {
        return value ? QString::number(*value, 'f', 6).replace(u'.', u',') : QString();
    };
    const auto date = [](const QDate &day) { return day.toString(u"dd/MM/yyyy"_s); };
    const size_t lines = std::max({size_t(1), file.contacts.size(), places.size()});
    for (size_t i = 0; i < lines; ++i) {
        const Contact contact = i < file.contacts.size() ? file.contacts[i] : Contact();
        const auto [site, unit] = i < places.size() ? places[i] : std::pair<Site, Equipment>();
        rows.push_back({file.customer.name,
                        file.customer.taxNumber,
                        file.customer.contract,
                        file.customer.language,
                        file.customer.preferredChannel,
                        file.customer.reachable,
                        i == 0 ? file.customer.notes.words.in(file.customer.language) : QString(),
                        contact.name,
                        contact.role,
                        contact.language,
                        contact.preferredChannel,
                        contact.phones.value(0),
                        contact.phones.mid(1).join(u", "_s),
                        contact.mails.join(u", "_s),
                        site.name,
                        site.address,
                        site.postalCode,
                        site.zone,
                        degrees(site.latitude),
                        degrees(site.longitude),
                        site.access,
                        unit.kind,
                        unit.brand,
                        unit.model,
                        unit.serial,
                        date(unit.installedOn),
                        date(unit.warrantyTo)});
    }
}

QStringList tableHeader()
{
    QStringList header;
    for (const CustomerColumn column : customerColumns()) {
        if (column != CustomerColumn::Nothing)
            header << columnName(column);
    }
    return header;
}

/// All lines of all customers, read page by page.
struct Lines
{
    QString from;
    std::vector<QStringList> rows = {};
    bool isDone = false;

    Result<void> take(Store &store)
    {
        const Result<CustomerFiles> page = store.customerFilesFrom(from, part);
        if (!page)
            return tl::unexpected(page.error());
        for (const CustomerFile &file : page->files)
            addLines(rows, file);
        from = page->next;
        isDone = page->next.isEmpty();
        return {};
    }
};

/// What was read on the database thread becomes a file where papers are made.
template<typename Read, typename Make>
QFuture<Result<QByteArray>> made(DeskParts &parts, const QFuture<Result<Read>> &read, Make make)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    whenDone(read, parts.desk, [&parts, promise, make](const Result<Read> &content) {
        const auto job = [content, make] { return content.map(make); };
        whenDone(parts.papers.run(job), parts.desk, [promise](const Result<QByteArray> &bytes) {
            promise->addResult(bytes);
            promise->finish();
        });
    });
    return promise->future();
}

}

QFuture<Result<QByteArray>> Directory::exportCustomers()
{
    using Written = std::shared_ptr<Lines>;
    auto lines = std::make_shared<Lines>();
    auto promise = std::make_shared<QPromise<Result<Written>>>();
    promise->start();
    inParts<Written>(
        m_parts, [lines](Store &store) { return lines->take(store); }, [lines] { return !lines->isDone; }, [lines] { return lines; }, promise);
    return made(m_parts, promise->future(), [header = tableHeader()](const Written &read) { return writeCsv(header, read->rows); });
}

QFuture<Result<QByteArray>> Directory::contactCards(CustomerId customer)
{
    return made(m_parts, file(customer, 0), [](const CustomerFile &read) { return writeVCards(read); });
}
