// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/drafting.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class QComboBox;

/// Keeps what is typed into the fields of a form, by their object names, whatever fields those are. Belongs to the form.
class FormDraft : public QObject
{
    Q_OBJECT
public:
    /// `id`: of the incident that the form becomes; `what`: which form brings it back.
    FormDraft(Drafting &drafting, IncidentId id, QWidget &form, DraftOf what = DraftOf::Incident);

    /// Keeps this under the name, too: what the form knows without a field of its own.
    void alsoKeep(const QString &name, const std::function<QJsonValue()> &value) { m_also.append({name, value}); }
    /// Fills the fields as they were left, and goes on keeping them under the identity that they had.
    void takeUp(const KeptDraft &kept);
    /// The fields as they are, for another form of the same kind under an identity of its own.
    KeptDraft copy() const;
    IncidentId id() const { return m_id; }
    /// The incident is there.
    void recorded();
    /// The person wants none of it.
    void discard();

private:
    void watch(QWidget *field);
    void changed();
    QJsonObject values() const;
    static void choose(QComboBox *box, const QJsonValue &value);

    Drafting &m_drafting;
    IncidentId m_id;
    DraftOf m_what;
    QWidget &m_form;
    QList<std::pair<QString, QWidget *>> m_fields;
    QList<std::pair<QString, std::function<QJsonValue()>>> m_also;
    bool m_filling = false;
    bool m_isKept = false;
    bool m_isOver = false;
};
