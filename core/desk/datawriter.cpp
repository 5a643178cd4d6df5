// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/datawriter.h"

#include "core/model/codec.h"
#include "core/storage/forgetting.h"
#include "core/storage/unitfiles.h"
#include "core/storage/visits.h"
#include "core/text/filenames.h"
#include "core/text/language.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("CustomerData", source);
}

QString row(const QString &name, const QString &value)
{
    return value.trimmed().isEmpty() ? QString() : u"<tr><th>%1</th><td>%2</td></tr>\n"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString heading(const QString &text, int level = 2)
{
    return u"<h%1>%2</h%1>\n"_s.arg(level).arg(text.toHtmlEscaped());
}

QString table(const QString &rows)
{
    return rows.isEmpty() ? QString() : u"<table>\n"_s + rows + u"</table>\n"_s;
}

/// What was written on an incident that is merged into this one stands with that one, once.
void keepOwn(const IncidentId &id, std::vector<Entry> &entries, std::vector<Attachment> &files)
{
    std::erase_if(entries, [&](const Entry &entry) { return entry.incident != id; });
    QSet<EntryId> own;
    for (const Entry &entry : entries)
        own.insert(entry.id);
    std::erase_if(files, [&](const Attachment &file) { return !own.contains(file.entry); });
}

constexpr auto style = "body{font:15px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222;background:#fff}"
                       "h1{font-size:1.6em}h2{font-size:1.2em;margin-top:2em}h3{font-size:1em}table{border-collapse:collapse;width:100%}"
                       "th{text-align:left;vertical-align:top;width:12em;font-weight:600;padding:.2em 1em .2em 0}td{padding:.2em 0}";

}

Result<std::vector<DataWriter::Piece>> DataWriter::take(Store &store)
{
    if (m_stage == Stage::Begin)
        return begin(store).map([] { return std::vector<Piece>(); });
    if (m_stage == Stage::Incidents)
        return takeIncident(store).map([] { return std::vector<Piece>(); });
    if (m_stage == Stage::Files)
        return takePiece(store);
    return end();
}

Result<void> DataWriter::begin(Store &store)
{
    const auto take = [](auto &place) { return [&place](auto value) { place = std::move(value); }; };
    const Result<void> read = store.customerFile(m_customer, 0)
                                  .map(take(m_file))
                                  .and_then([&] { return store.callsOf(m_customer).map(take(m_calls)); })
                                  .and_then([&] { return store.incidentsOf(m_customer).map(take(m_incidents)); })
                                  .and_then([&] { return draftsAbout(store, m_customer).map(take(m_drafts)); })
                                  .and_then([&] { return takeUnits(store); });
    if (read)
        goOn();
    return read;
}

/// To what comes next.
void DataWriter::goOn()
{
    m_stage = m_next < m_incidents.size() ? Stage::Incidents : m_waiting.empty() ? Stage::End : Stage::Files;
}

Result<void> DataWriter::takeUnits(Store &store)
{
    for (const Equipment &unit : m_file.equipment) {
        const Result<std::vector<Attachment>> files = unitfiles::of(store, unit.id);
        if (!files)
            return tl::unexpected(files.error());
        const QString name = files::cleanName(unit.serial.isEmpty() ? unit.id.toString().left(8) : unit.serial);
        for (const Attachment &file : *files) {
            QJsonObject object = wait(file, u"equipment/"_s + name + u'/');
            object.insert(u"equipment"_s, unit.id.toString());
            m_unitFiles.append(object);
        }
    }
    m_fileCount = m_waiting.size();
    return {};
}

QJsonObject DataWriter::wait(const Attachment &file, const QString &folder)
{
    const QString name = files::freeName(files::cleanName(file.name), [&](const QString &one) { return m_taken.contains((folder + one).toLower()); });
    m_taken.insert((folder + name).toLower());
    m_waiting.push_back({file, folder + name});
    QJsonObject object = toJson(file).toObject();
    object.insert(u"path"_s, folder + name);
    return object;
}

Result<void> DataWriter::takeIncident(Store &store)
{
    const IncidentId id = m_incidents[m_next];
    Result<Dossier> dossier = store.dossier(id);
    const Result<std::vector<VisitRow>> visits = dossier ? visits::ofIncident(store, id) : tl::unexpected(dossier.error());
    Result<std::vector<Attachment>> files = visits ? store.attachments(id) : tl::unexpected(visits.error());
    if (!files)
        return tl::unexpected(files.error());
    keepOwn(id, dossier->entries, *files);
    QJsonArray attached, made;
    for (const VisitRow &row : *visits) {
        if (row.visit.incident == id)
            made.append(toJson(row.visit));
    }
    for (const Attachment &file : *files)
        attached.append(wait(file, u"files/"_s + files::cleanName(dossier->incident.number) + u'/'));
    m_json.append(QJsonObject{{u"incident"_s, toJson(dossier->incident)}, {u"entries"_s, toJson(dossier->entries)}, {u"commitments"_s, toJson(dossier->commitments)},
                              {u"changes"_s, toJson(dossier->changes)}, {u"visits"_s, made}, {u"files"_s, attached}});
    m_rows += incidentRows(*dossier, *files);
    m_fileCount = m_waiting.size();
    ++m_done;
    ++m_next;
    goOn();
    return {};
}

Result<std::vector<DataWriter::Piece>> DataWriter::takePiece(Store &store)
{
    const Waiting &file = m_waiting.front();
    const Result<QByteArray> bytes = store.piece(file.attachment.sha256, m_place);
    const bool isEnd = !bytes && bytes.error().kind == Error::Kind::NotFound && (m_place > 0 || file.attachment.size == 0);
    if (!bytes && !isEnd)
        return tl::unexpected(bytes.error());
    std::vector<Piece> pieces;
    if (bytes || m_place == 0)
        pieces.push_back({file.path, bytes.value_or(QByteArray()), m_place == 0});
    ++m_place;
    if (isEnd) {
        m_waiting.erase(m_waiting.begin());
        m_place = 0;
        ++m_done;
    }
    if (m_waiting.empty())
        m_stage = Stage::End;
    return pieces;
}

std::vector<DataWriter::Piece> DataWriter::end()
{
    m_stage = Stage::Done;
    const QJsonObject all{{u"format"_s, u"aviso-customer"_s}, {u"version"_s, 1}, {u"written_at"_s, toJson(m_now)}, {u"customer"_s, toJson(m_file.customer)},
                          {u"contacts"_s, toJson(m_file.contacts)}, {u"sites"_s, toJson(m_file.sites)}, {u"equipment"_s, toJson(m_file.equipment)},
                          {u"equipment_files"_s, m_unitFiles}, {u"calls"_s, toJson(m_calls)}, {u"drafts"_s, toJson(m_drafts)}, {u"incidents"_s, m_json}};
    return {{u"customer.json"_s, QJsonDocument(all).toJson(), true}, {u"summary.html"_s, page().toUtf8(), true}};
}

QString DataWriter::incidentRows(const Dossier &dossier, const std::vector<Attachment> &files) const
{
    const Language words(m_language);
    QString html = heading(dossier.incident.number + u" · "_s + dossier.incident.title.in(m_language), 3);
    QString rows = row(say(QT_TRANSLATE_NOOP("CustomerData", "State")), words.word(dossier.incident.state));
    for (const Entry &entry : dossier.entries) {
        if (entry.audience == Audience::Customer) // the team's words are in the file for machines
            rows += row(words.moment(entry.occurredAt, m_zone, m_now), QStringList{words.word(entry.kind), entry.customerText.words.in(m_language)}.join(u'\n'));
    }
    for (const Commitment &one : dossier.commitments) {
        if (one.subject.startsWith("promise/"_L1))
            rows += row(say(QT_TRANSLATE_NOOP("CustomerData", "Promised")), QStringList{one.what.in(m_language), words.word(one.status)}.join(u" · "_s));
    }
    QStringList names;
    for (const Attachment &file : files)
        names << file.name;
    rows += row(say(QT_TRANSLATE_NOOP("CustomerData", "Files")), names.join(u'\n'));
    return html + table(rows);
}

QString DataWriter::page() const
{
    const Language words(m_language);
    const Customer &customer = m_file.customer;
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>%3</style></head><body>\n"_s.arg(m_language, customer.name.toHtmlEscaped(), QLatin1String(style));
    html += heading(customer.name, 1);
    html += table(row(say(QT_TRANSLATE_NOOP("CustomerData", "Tax number")), customer.taxNumber) + row(say(QT_TRANSLATE_NOOP("CustomerData", "Contract")), customer.contract)
                  + row(say(QT_TRANSLATE_NOOP("CustomerData", "When they can be reached")), customer.reachable));
    QString rows;
    for (const Contact &contact : m_file.contacts)
        rows += row(contact.name, (QStringList{contact.role} + contact.phones + contact.mails).join(u'\n').trimmed());
    html += rows.isEmpty() ? QString() : heading(say(QT_TRANSLATE_NOOP("CustomerData", "Contacts"))) + table(rows);
    rows.clear();
    for (const Site &site : m_file.sites)
        rows += row(site.name.isEmpty() ? site.address : site.name, QStringList{site.address, site.postalCode + u' ' + site.zone, site.access}.join(u'\n').trimmed());
    html += rows.isEmpty() ? QString() : heading(say(QT_TRANSLATE_NOOP("CustomerData", "Sites"))) + table(rows);
    rows.clear();
    for (const Equipment &unit : m_file.equipment)
        rows += row(QStringList{unit.kind, unit.brand, unit.model}.join(u' ').simplified(), unit.serial.isEmpty() ? u"–"_s : unit.serial);
    html += rows.isEmpty() ? QString() : heading(say(QT_TRANSLATE_NOOP("CustomerData", "Equipment"))) + table(rows);
    rows.clear();
    for (const Call &call : m_calls)
        rows += row(words.moment(call.startedAt, m_zone, m_now), QStringList{call.number, call.caller}.join(u' ').trimmed());
    html += rows.isEmpty() ? QString() : heading(say(QT_TRANSLATE_NOOP("CustomerData", "Calls"))) + table(rows);
    html += m_rows.isEmpty() ? QString() : heading(say(QT_TRANSLATE_NOOP("CustomerData", "Incidents"))) + m_rows;
    return html + u"</body></html>\n"_s;
}
