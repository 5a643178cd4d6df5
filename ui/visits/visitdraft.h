// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/drafting.h"
#include "core/model/visitstate.h"

#include <QObject>

class FormDialog;

/// Keeps what is typed into a dialog about a visit as the drafts of entries are kept, and brings it back when the same dialog is opened about the
/// same visit. Belongs to the dialog; what was saved or given up is kept no longer.
class VisitDraft : public QObject
{
    Q_OBJECT
public:
    /// `form`: which dialog it is; `visit`: nothing where there is none yet.
    VisitDraft(Drafting &drafting, FormDialog &dialog, IncidentId incident, const QString &form, const std::optional<VisitId> &visit = {});

    /// Is this the draft of such a dialog, and not of an entry?
    static bool isOne(const KeptDraft &draft);
    /// The person wants none of it.
    void discard();

Q_SIGNALS:
    /// What was kept is in the dialog, or there was nothing.
    void loaded();

private:
    void watch();
    template<typename Field, typename Signal>
    void onEach(Signal signal);
    void take(const std::vector<KeptDraft> &all);
    void changed();

    Drafting &m_drafting;
    FormDialog &m_dialog;
    IncidentId m_incident;
    QString m_about; ///< the form and the visit
    bool m_isOfVisit;
    DraftId m_id = DraftId::make();
    std::vector<DraftId> m_older; ///< of the same, from another desk
    bool m_isKept = false;
    bool m_isOver = false;
};
