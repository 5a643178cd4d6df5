// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/customertable.h"
#include "core/model/directory.h"
#include "core/model/forgetting.h"
#include "core/model/forgettraces.h"
#include "core/model/importbatch.h"
#include "core/result.h"

#include <QFuture>

#include <functional>
#include <memory>

struct DeskParts;

/// What a file of customers brings, or would bring.
struct CustomerImport
{
    ImportBatchId batch; ///< null: nothing was written
    int lines = 0; ///< that were read
    int newCustomers = 0;
    int knownCustomers = 0; ///< that were there: what is known of them stays as it is
    int contacts = 0; ///< that are new
    int sites = 0;
    int equipment = 0;
    int refused = 0; ///< lines that say something wrong
    QStringList problems; ///< of the first thousand of them, each with its line
    int doubts = 0;
    QStringList doubted; ///< the first thousand
    bool cancelled = false; ///< what was written before stays, and can be taken back

    bool operator==(const CustomerImport &) const = default;
};

/// What taking a file back left.
struct ImportUndone
{
    int dropped = 0;
    int kept = 0; ///< records that somebody uses
    bool cancelled = false;

    bool operator==(const ImportUndone &) const = default;
};

/// Everything about a customer, as it was written into a folder.
struct CustomerDataWritten
{
    QString folder; ///< that was made for it
    QString archive = {}; ///< the same as one file beside the folder; empty: none was wanted
    int files = 0;
    bool cancelled = false; ///< what was written is gone again

    bool operator==(const CustomerDataWritten &) const = default;
};

/// The directory: who calls, all about a customer, and customers in and out as tables.
class Directory
{
public:
    /// Called on the desk's thread after each part; answering false stops the work.
    using Progress = std::function<bool(int done, int of)>;

    explicit Directory(DeskParts &parts)
        : m_parts(parts)
    { }

    /// By name from a place on; with words those of whom anything holds them, the best first.
    QFuture<Result<CustomerPage>> customers(const QString &words, const QString &from = {}, int limit = 200);
    /// Everything about one, with the newest incidents.
    QFuture<Result<CustomerFile>> file(CustomerId, int incidents = 50);
    /// By serial number from a place on; with words those of which anything holds them, the best first.
    QFuture<Result<EquipmentPage>> equipment(const QString &words, const QString &from = {}, int limit = 200);

    /// What was promised to a customer: what is open first.
    QFuture<Result<std::vector<CustomerPromise>>> promises(CustomerId, int limit = 50);

    /// Writes it. `before` is the record as it was read, nothing for a new one: Conflict when another person has changed it since.
    /// InvalidInput says what is wrong with it. Phones are kept in E.164.
    QFuture<Result<void>> save(const std::optional<Customer> &before, const Customer &);
    QFuture<Result<void>> save(const std::optional<Contact> &before, const Contact &);
    QFuture<Result<void>> save(const std::optional<Site> &before, const Site &);
    QFuture<Result<void>> save(const std::optional<Equipment> &before, const Equipment &);
    /// Takes it away; Conflict when an incident, or for a site a unit, needs it. A customer goes with all that is theirs.
    /// As it was last seen: Conflict when another desk has changed anything of it, so that taking the removal back loses nothing.
    QFuture<Result<void>> remove(const CustomerFile &seen);
    QFuture<Result<void>> remove(CustomerId);
    QFuture<Result<void>> remove(ContactId);
    QFuture<Result<void>> remove(SiteId);
    QFuture<Result<void>> remove(EquipmentId);
    /// Writes a customer again that was removed, with all that was theirs.
    QFuture<Result<void>> restore(const CustomerFile &);
    /// Whose number this is: whole ones first, then the same last nine digits.
    QFuture<Result<std::vector<Caller>>> callers(const QString &number);

    /// Reads a table as the mapping says, in parts, so that others are answered meanwhile. With `write` each part is kept as it is read;
    /// without, nothing is, and the answer is the same. Customers are known by their name, contacts by phone or name, sites by address,
    /// units by serial number.
    QFuture<Result<CustomerImport>> importCustomers(const CsvTable &, const CustomerMapping &, const QString &file, bool write,
                                                    Progress = {});
    /// The files that were brought in, the newest first.
    QFuture<Result<std::vector<ImportBatch>>> imports();
    /// Takes back what a file brought and nobody uses.
    QFuture<Result<ImportUndone>> undoImport(ImportBatchId, Progress = {});
    /// All customers as a table that importCustomers reads.
    QFuture<Result<QByteArray>> exportCustomers();
    /// The contacts of a customer as vCards.
    QFuture<Result<QByteArray>> contactCards(CustomerId);

    /// All that is known of a customer, in a new folder of their name below this one: customer.json with every record, the team's words
    /// among them; their files; and summary.html, which holds what was said to them. Nothing is left when it is stopped or fails. `asArchive`:
    /// as one .zip beside it, too, where this program can write one: see canArchive().
    QFuture<Result<CustomerDataWritten>> writeEverything(CustomerId, const QString &folder, const QString &language, Progress = {}, bool asArchive = false);
    /// Was this program built with what writes a .zip?
    static bool canArchive();
    /// What forgetting the customer would take away, and what speaks against it.
    QFuture<Result<ForgetPlan>> forgetPlan(CustomerId);
    /// Takes every word of theirs away, for ever; that something happened stays. `typed` is the name, as a person typed it to confirm.
    /// Conflict while an incident is open or a call owed.
    /// `steps` is read and stopped from another thread: Cancelled, with nothing changed.
    QFuture<Result<void>> forget(CustomerId, const QString &typed, const std::shared_ptr<ForgetSteps> &steps = {});
    /// What names the customer elsewhere: what goes with them, and what the program cannot find.
    QFuture<Result<ForgetTraces>> forgetTraces(CustomerId);

private:
    DeskParts &m_parts;
};
