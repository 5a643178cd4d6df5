// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/dispatching.h"
#include "ui/directory/recordform.h"
#include "ui/viewpoint.h"

class DaysOffRows;
class QCheckBox;
class SkillsField;
struct Calendars;

/// A technician, new or changed: who they are, what they can do, where they start from, and when they are away.
class TechnicianForm : public RecordForm
{
    Q_OBJECT
public:
    /// One without an id is new. `people`: who can stand in; `skills`: those that are known here.
    TechnicianForm(Dispatching &dispatching, const TechnicianFile &file, const QStringList &people, const QStringList &skills, const Calendars &calendars, const Viewpoint &viewpoint,
                   QWidget *parent = nullptr);
    QString name() const { return m_technician.name; }

protected:
    QFuture<Result<void>> write() override;

private:
    Dispatching &m_dispatching;
    Technician m_technician;
    std::optional<TechnicianFile> m_seen; ///< as it was read; nothing: it is a new one
    CheckedLine *m_name, *m_phone, *m_brands, *m_base, *m_area, *m_latitude, *m_longitude, *m_cost;
    SkillsField *m_skills;
    QComboBox *m_calendar;
    QCheckBox *m_collaborator;
    DaysOffRows *m_daysOff;
};
