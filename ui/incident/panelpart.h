// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"

#include <QWidget>

class QVBoxLayout;

/// Something of an incident that has a section of its own in the side panel of its page, and reads itself what it shows.
class PanelPart : public QWidget
{
    Q_OBJECT
public:
    /// `id` names the section for the habits of the person, who opens and closes it.
    explicit PanelPart(const QString &id, QWidget *parent = nullptr)
        : QWidget(parent), m_id(id)
    { }

    QString id() const { return m_id; }
    virtual QString title() const = 0;
    /// How many it shows; none: there is no such section.
    virtual int count() const = 0;
    /// Does it wait for a person to decide something? Then it stands above what is owed.
    virtual bool isAsking() const { return false; }
    /// The incident is another one, or something of it was written.
    virtual void setIncident(IncidentId incident) = 0;

Q_SIGNALS:
    /// What is shown is another one.
    void changed();

protected:
    /// An empty column in the place of what was shown.
    QVBoxLayout *emptied();
    /// The column that is shown; null before the first.
    QVBoxLayout *column() const { return m_rows; }

private:
    QString m_id;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
};
