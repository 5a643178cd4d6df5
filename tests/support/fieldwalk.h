// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

class Store;

/// Walks over every text of a database, down into the JSON of columns, and puts a word that stands nowhere else into each that is the team's:
/// one word for each field, the same in all rows. A job of the database thread; the log's hashes do not hold afterwards.
class FieldWalk
{
public:
    FieldWalk();
    Result<void> plant(Store &);
    /// A word for a place that is no text of the database, such as the bytes of a file.
    QString planted(const QString &place);

    /// Word by field, those that were planted.
    const QMap<QString, QString> &canaries() const { return m_canaries; }
    /// Fields that nobody said whose they are.
    QStringList unknown() const { return m_unknown; }
    /// The team's fields into which nothing was planted: no row has them.
    QStringList bare() const;

private:
    struct Row
    {
        bool isForTeam = false; ///< an entry that is
    };
    Result<void> plantTable(Store &, const QString &table, const QStringList &columns);
    QString plantText(const QString &place, const QString &text, const Row &);
    QJsonValue plantJson(const QString &place, const QJsonValue &, const Row &);
    QJsonValue plantLeaf(const QString &place, const QJsonValue &, const Row &);
    /// How it is classified: + ! ? - =, or nothing.
    QChar classOf(const QString &place) const { return m_classes.value(place); }
    bool hasFields(const QString &place) const { return m_places.contains(place); }

    QHash<QString, QChar> m_classes;
    QStringList m_places; ///< whose fields are classified
    QMap<QString, QString> m_canaries;
    QStringList m_unknown;
};
