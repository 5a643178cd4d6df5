// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/model/keptdraft.h"
#include "core/storage/store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

/// Gathers everything about one customer, part by part, so that others are answered meanwhile: records as JSON, files as they are, and a
/// page to read. For the database thread; what a part brings is written elsewhere.
class DataWriter
{
public:
    /// Bytes for a file of the folder.
    struct Piece
    {
        QString path; ///< within the folder; its own folders are made
        QByteArray bytes;
        bool begins = true; ///< else it goes on with what was written
    };

    DataWriter(CustomerId customer, const QString &language, const QTimeZone &zone, Instant now) : m_customer(customer), m_language(language), m_zone(zone), m_now(now) {}

    /// Reads the next part and answers what is to be written.
    Result<std::vector<Piece>> take(Store &store);
    bool isDone() const { return m_stage == Stage::Done; }
    int done() const { return m_done; }
    /// Incidents and files, as far as they are known.
    int of() const { return int(m_incidents.size() + m_fileCount); }
    /// What the customer is called; known after the first part.
    QString name() const { return m_file.customer.name; }

private:
    enum class Stage { Begin, Incidents, Files, End, Done };
    struct Waiting
    {
        Attachment attachment;
        QString path;
    };

    Result<void> begin(Store &store);
    Result<void> takeIncident(Store &store);
    Result<void> takeUnits(Store &store);
    /// Lets a file be written into that folder later; answers what is said of it.
    QJsonObject wait(const Attachment &file, const QString &folder);
    void goOn();
    Result<std::vector<Piece>> takePiece(Store &store);
    std::vector<Piece> end();
    QString page() const;
    QString incidentRows(const Dossier &dossier, const std::vector<Attachment> &files) const;

    CustomerId m_customer;
    QString m_language;
    QTimeZone m_zone;
    Instant m_now;
    Stage m_stage = Stage::Begin;
    CustomerFile m_file;
    std::vector<Call> m_calls;
    std::vector<KeptDraft> m_drafts; ///< that are not saved yet, of whomever
    std::vector<IncidentId> m_incidents;
    size_t m_next = 0;
    size_t m_fileCount = 0;
    int m_done = 0;
    std::vector<Waiting> m_waiting; ///< files that are not written yet
    int m_place = 0; ///< of the piece of the first of them
    QSet<QString> m_taken;
    QJsonArray m_json; ///< of incidents
    QJsonArray m_unitFiles;
    QString m_rows; ///< of the page
};
