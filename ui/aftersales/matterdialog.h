// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "ui/composer/momentedit.h"
#include "ui/widgets/formdialog.h"

#include <map>

class AttachmentStrip;
class Attachments;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

/// What is written down about an escalation, a replacement or a loan: fields by name, and the entry that they make.
class MatterDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `about`: one sentence that names the unit or the company, below the head.
    MatterDialog(const QString &id, const QString &title, const QString &about, IncidentId incident, const Viewpoint &viewpoint, QWidget *parent);

    /// The entry as it is typed, with an id of its own: files may belong to it already.
    Entry entry() const;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;
    QString wrong() const override;
    /// Where photographs are kept; before it there are none.
    void setFiles(Attachments &files);
    IncidentId incident() const { return m_incident; }

protected:
    /// What the fields say of the matter.
    virtual AftersalesAct act() const = 0;
    virtual EntryKind kind() const = 0;
    /// Why it cannot be written as it is typed; empty: it can be.
    virtual QString missing() const { return {}; }
    virtual void complete(Entry &) const { }

    QLineEdit *addLine(const char *id, const QString &name, const QString &value = {}, const QString &hint = {});
    QComboBox *addChoice(const char *id, const QString &name, const QList<std::pair<QString, QString>> &choices);
    MomentEdit *addMoment(const char *id, const QString &name, std::optional<Instant> moment = {});
    /// What the team says about it; never the customer's.
    QPlainTextEdit *addNotes(const QString &name, const QString &hint = {});
    void addSentence(const QString &sentence);
    /// A place for photographs; setFiles() says where they are kept.
    void addPhotographs(const QString &name);
    /// The fields are all there.
    void built();
    QFormLayout *fields() const { return m_form; }

private:
    IncidentId m_incident;
    EntryId m_entry = EntryId::make();
    QFormLayout *m_form;
    std::map<QString, QLineEdit *> m_lines;
    std::map<QString, QComboBox *> m_choices;
    std::map<QString, MomentEdit *> m_moments;
    QPlainTextEdit *m_notes = nullptr;
    AttachmentStrip *m_photographs = nullptr;
};
