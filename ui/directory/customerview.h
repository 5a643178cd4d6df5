// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/directory.h"
#include "core/model/units.h"
#include "ui/viewpoint.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"

#include <QHash>
#include <QTimer>

class Aftersales;
class Attachments;
class DataDialog;
class FlowLayout;
class ForgetDialog;
class MessageBar;
class QPushButton;
class QScrollArea;
class RecordForm;
class RecordList;
class TextLabel;
class UnitPhotos;

/// All about one customer, on one page: contacts, sites, equipment, incidents and promises; each is added, changed and removed here.
class CustomerView : public Pane
{
    Q_OBJECT
public:
    CustomerView(Directory &directory, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Where photographs of units are kept.
    void setFiles(Attachments &files);
    /// Where it is asked which units are ours to lend, and what took whose place.
    void setUnits(Aftersales &aftersales) { m_aftersales = &aftersales; }
    /// Reads the customer and shows them, at one of their units.
    void open(CustomerId customer, const std::optional<EquipmentId> &unit = {});
    /// Reads again, soon, while it is seen.
    void refresh();
    /// The same, when the incident is one of this customer's, or may be any.
    void refresh(IncidentId incident);
    CustomerId customer() const { return m_customer; }
    const CustomerFile &file() const { return m_file; }
    /// What a customer that was shown is called; empty: it was not.
    QString nameOf(CustomerId customer) const { return m_names.value(customer.toString()); }
    /// The incident that is chosen while the keyboard is among the incidents or promises.
    std::optional<IncidentId> currentIncident() const;
    QString currentNumber() const;
    RecordList *contacts() const { return m_contacts; }
    RecordList *sites() const { return m_sites; }
    RecordList *equipment() const { return m_equipment; }
    RecordList *incidents() const { return m_incidents; }
    RecordList *promises() const { return m_promises; }
    UnitPhotos *photographs() const { return m_photographs; }
    MessageBar *message() const { return m_message; }

public Q_SLOTS:
    void edit();
    void editContact(int row);
    void editSite(int row);
    void editUnit(int row);
    /// Takes the customer away, with all that is theirs; it can be brought back.
    void remove();
    /// Writes the contacts as vCards into a file that is asked for.
    void exportCards();
    /// Opens what writes everything about the customer into a folder.
    DataDialog *exportEverything();
    /// Opens what forgets the customer for ever.
    ForgetDialog *forget();

Q_SIGNALS:
    void loaded();
    void openRequested(IncidentId incident);
    /// The customer is gone; `undo` brings them back.
    void removed(const QString &name, const std::function<void()> &undo);
    void failed(const QString &text);
    /// They are there again.
    void restored(CustomerId customer);
    /// Something was done; a sentence for the status bar.
    void said(const QString &sentence);
    /// What was written elsewhere is to be looked for by these words.
    void searchRequested(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QPushButton *buildMore();
    void connectParts();
    void reload();
    void take(const Result<CustomerFile> &file);
    void takePromises(const Result<std::vector<CustomerPromise>> &promises);
    void fillHead();
    void fillContacts();
    void fillPlaces();
    void fillIncidents();
    void takeKeyboard();
    void goToUnit();
    /// Photographs of the unit that is chosen, else of the one that was shown last, else of the first.
    void showPhotographs();
    void connectPhotographs();
    void readStandings();
    /// What a unit is beside its record: nothing, for most.
    QList<BadgeContent> standingBadges(EquipmentId unit) const;
    const Site *siteOf(const std::optional<SiteId> &site) const;
    const Equipment *unitOf(const std::optional<EquipmentId> &unit) const;
    /// Opens a form; once it is saved the page is read, and can write `before` again.
    template<typename Record, typename Form>
    void show(Form *form, const std::optional<Record> &before, const Record &(Form::*written)() const, const QString &saved);
    template<typename Record>
    void drop(const std::vector<Record> &all, int row, const QString &gone);
    /// Reads the page once it is done and offers the way back; or says what went wrong.
    void follow(const QString &problem);
    void follow(const QFuture<Result<void>> &answer, const QString &done, std::function<void()> undo = {});

    Directory &m_directory;
    Viewpoint m_viewpoint;
    CustomerId m_customer;
    std::optional<EquipmentId> m_photographed; ///< the unit whose photographs are shown
    std::optional<EquipmentId> m_unit; ///< whose incidents alone are shown
    bool m_goesToUnit = false; ///< once it is read
    bool m_arrives = false; ///< the keyboard comes here once it is read
    CustomerFile m_file;
    Aftersales *m_aftersales = nullptr;
    std::vector<CustomerUnit> m_standings;
    std::vector<CustomerPromise> m_promised;
    QHash<QString, QString> m_names;
    std::function<void()> m_answer; ///< what the button of the message does
    QTimer m_soon;
    int m_asked = 0;
    TextLabel *m_name;
    TextLabel *m_notes;
    QWidget *m_facts;
    MessageBar *m_message;
    QPushButton *m_edit;
    QScrollArea *m_scroll;
    RecordList *m_contacts, *m_sites, *m_equipment, *m_incidents, *m_promises;
    UnitPhotos *m_photographs;
};
