// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace {

/// A letter for the kind of value, its length and its bytes: no two different rows give the same sequence.
void append(QByteArray &to, char kind, const QByteArray &bytes)
{
    const quint32 length = qToBigEndian(static_cast<quint32>(bytes.size()));
    to.append(kind);
    to.append(reinterpret_cast<const char *>(&length), sizeof length);
    to.append(bytes);
}

/// Columns that older entries do not have: they stay out of the hash while nothing is in them, so that those entries keep theirs.
bool isLaterColumn(const QString &name)
{
    return name == QLatin1String("commitment_act") || name == QLatin1String("settling") || name == QLatin1String("step_act")
        || name == QLatin1String("handover_act") || name == QLatin1String("visit_act") || name == QLatin1String("aftersales");
}

void appendValue(QByteArray &to, ColumnType type, const QVariant &value)
{
    if (value.isNull())
        return append(to, '-', {});
    switch (type) {
    case ColumnType::Text: // read for checking, it comes as bytes
        return append(to, 't', value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8());
    case ColumnType::Boolean: // an integer in SQLite
        return append(to, 'b', value.typeId() == QMetaType::Bool ? QByteArray::number(value.toBool() ? 1 : 0) : value.toString().toUtf8());
    case ColumnType::Integer:
    case ColumnType::Real:
        return append(to, 'n', value.toString().toUtf8());
    }
}

} // namespace

QString chainHash(const QString &previous, const Columns &columns, const std::vector<QVariant> &row)
{
    QByteArray content = QByteArray::fromHex(previous.right(64).toLatin1());
    content.reserve(1024); // before it may stand the mark of its form, see entryfiles.h
    for (int i = 0; i < columns.size(); ++i) {
        if (isLaterColumn(columns.names()[i]) && row[static_cast<size_t>(i)].isNull())
            continue;
        append(content, 'c', columns.names()[i].toLatin1());
        appendValue(content, columns.types()[static_cast<size_t>(i)], row[static_cast<size_t>(i)]);
    }
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString chainStart()
{
    return QString(64, QLatin1Char('0'));
}
